import type { Child } from "hono/jsx";

type FigureLinkProps = {
  readonly figure: Child;
  /** The page that says how the figure came about. */
  readonly href: string;
  /** What the figure is, for those who do not see where it stands. */
  readonly label: string;
};

/** A figure that opens to its definition and what it rests on. */
export function FigureLink({ figure, href, label }: FigureLinkProps) {
  return (
    <a class="figure-link figures" href={href} title="Så räknas siffran">
      {figure}
      <span class="sr-only"> ({label}, så räknas siffran)</span>
    </a>
  );
}

type KeyFigureProps = {
  readonly figure: string;
  readonly label: string;
  /** What it is measured against or when: "mål 120", "2025". */
  readonly comparison?: string | undefined;
  readonly href?: string | undefined;
};

/** One large figure for a start page, with its words and what it stands against. */
export function KeyFigure({ figure, label, comparison, href }: KeyFigureProps) {
  return (
    <div class="key-figure">
      <p class="key-figure__label">{label}</p>
      <p class="key-figure__figure figures">{figure}</p>
      {comparison === undefined ? null : <p class="key-figure__comparison">{comparison}</p>}
      {href === undefined ? null : (
        <p class="key-figure__how">
          <a href={href}>
            Så räknas siffran<span class="sr-only">: {label}</span>
          </a>
        </p>
      )}
    </div>
  );
}
