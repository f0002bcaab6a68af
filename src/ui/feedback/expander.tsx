import type { PropsWithChildren } from "hono/jsx";

type ExpanderProps = PropsWithChildren<{ readonly summary: string; readonly open?: boolean | undefined }>;

/** Folds away what few need. Works without scripts and opens on print. */
export function Expander({ summary, open = false, children }: ExpanderProps) {
  return (
    <details class="expander" open={open}>
      <summary>{summary}</summary>
      <div class="expander__content">{children}</div>
    </details>
  );
}
