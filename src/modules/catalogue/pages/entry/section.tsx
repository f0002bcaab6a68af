import type { PropsWithChildren } from "hono/jsx";

type EntrySectionProps = PropsWithChildren<{ readonly id: string; readonly heading: string }>;

/** A heading and what it is about; the island puts its reading-aloud buttons under the heading. */
export function EntrySection({ id, heading, children }: EntrySectionProps) {
  return (
    <section class="entry-section" id={id} aria-labelledby={`${id}-rubrik`} data-speak-section="true">
      <h2 id={`${id}-rubrik`}>{heading}</h2>
      {children}
    </section>
  );
}
