import type { PropsWithChildren } from "hono/jsx";

export type StatusTone = "neutral" | "active" | "done" | "attention";

/** A state in words; the shape before it differs per tone so that colour is never alone. */
export function Status({
  tone = "neutral",
  children,
}: PropsWithChildren<{ readonly tone?: StatusTone | undefined }>) {
  return <span class={`status status--${tone}`}>{children}</span>;
}

/** A short remark beside a name, such as a count or "Ny". */
export function Badge({ children }: PropsWithChildren) {
  return <span class="badge-text">{children}</span>;
}
