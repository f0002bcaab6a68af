import type { IconName } from "../layout/icon.tsx";
import { Icon } from "../layout/icon.tsx";
import type { FlashMessage } from "../page-context.ts";

const icons: Record<FlashMessage["kind"], IconName> = { success: "check", info: "info", warning: "warning" };

const words: Record<FlashMessage["kind"], string> = {
  success: "Klart",
  info: "Information",
  warning: "Observera",
};

/** What just happened and what comes next; read out when the page opens. */
export function Flash({ kind, text }: FlashMessage) {
  return (
    <div class={`notice notice--${kind}`} role={kind === "warning" ? "alert" : "status"}>
      <Icon name={icons[kind]} />
      <p>
        <span class="sr-only">{words[kind]}: </span>
        {text}
      </p>
    </div>
  );
}
