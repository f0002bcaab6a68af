import type { PropsWithChildren } from "hono/jsx";
import { Icon } from "../layout/icon.tsx";

type InfoBoxProps = PropsWithChildren<{
  readonly kind?: "info" | "warning" | undefined;
  readonly heading?: string | undefined;
}>;

/** Something to know before acting. Use it seldom: two on one page are one too many. */
export function InfoBox({ kind = "info", heading, children }: InfoBoxProps) {
  return (
    <div class={`notice notice--${kind}`}>
      <Icon name={kind === "info" ? "info" : "warning"} />
      <div>
        {heading === undefined ? null : <p class="notice__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
