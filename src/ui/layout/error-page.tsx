import { Lead, PageHeading } from "../text/headings.tsx";
import type { LinkText } from "./layout.tsx";
import { Layout } from "./layout.tsx";

type ErrorPageProps = {
  /** What happened, as a heading: "Sidan finns inte". */
  readonly heading: string;
  /** Why, and what one may do now. */
  readonly text: string;
  readonly next?: LinkText | undefined;
  /** Number of the logged error, for the one who answers the phone. */
  readonly reference?: string | undefined;
};

export function ErrorPage({ heading, text, next, reference }: ErrorPageProps) {
  return (
    <Layout>
      <PageHeading>{heading}</PageHeading>
      <Lead>{text}</Lead>
      {next === undefined ? null : (
        <p>
          <a href={next.href}>{next.label}</a>
        </p>
      )}
      {reference === undefined ? null : (
        <p class="muted">
          Om du ber om hjälp: ange numret <span class="figures">{reference}</span>.
        </p>
      )}
    </Layout>
  );
}
