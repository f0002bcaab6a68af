import type { Child, PropsWithChildren } from "hono/jsx";

type PageHeadingProps = PropsWithChildren<{
  /** A few words over the heading that say what kind of thing it names: "Insats". */
  readonly kicker?: string | undefined;
  /** The one thing to do here; stands beside the heading where there is room. */
  readonly action?: Child | undefined;
}>;

/** The page's only h1. */
export function PageHeading({ kicker, action, children }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div>
        {kicker === undefined ? null : <p class="kicker">{kicker}</p>}
        <h1>{children}</h1>
      </div>
      {action === undefined ? null : <div class="page-heading__action">{action}</div>}
    </div>
  );
}

type HeadingProps = PropsWithChildren<{
  readonly level?: 2 | 3 | 4 | undefined;
  readonly id?: string | undefined;
}>;

export function Heading({ level = 2, id, children }: HeadingProps) {
  if (level === 2) {
    return <h2 id={id}>{children}</h2>;
  }
  return level === 3 ? <h3 id={id}>{children}</h3> : <h4 id={id}>{children}</h4>;
}

/** The sentence under the heading that says what the page is for. */
export function Lead({ children }: PropsWithChildren) {
  return <p class="lead">{children}</p>;
}

type SectionProps = PropsWithChildren<{
  readonly heading: string;
  /** Stable id; also what a link to the section points at. */
  readonly id: string;
  readonly level?: 2 | 3 | undefined;
  readonly action?: Child | undefined;
}>;

/** A part of the page with its own heading, set apart by space and not by a box. */
export function Section({ heading, id, level = 2, action, children }: SectionProps) {
  return (
    <section class={`section section--${level}`} aria-labelledby={id}>
      <div class="section__heading">
        <Heading level={level} id={id}>
          {heading}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
