import { idleSentence, idleStage, keepAliveInterval } from "./idle-rules.ts";
import type { PageEnvironment } from "./page-environment.ts";

type Warning = {
  readonly dialog: HTMLDialogElement;
  readonly text: HTMLElement;
  readonly button: HTMLElement;
};

function buildWarning(document: Document, stay: () => void): Warning {
  const dialog = document.createElement("dialog");
  dialog.className = "idle-dialog";
  dialog.setAttribute("aria-labelledby", "idle-text");
  const text = document.createElement("p");
  text.id = "idle-text";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--primary";
  button.textContent = "Fortsätt arbeta";
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", stay);
  dialog.append(text, button);
  document.body.append(dialog);
  return { dialog, text, button };
}

/**
 * Tells the server that someone still works while no page is asked for, warns before the session ends and saves the
 * drafts first. Activity in one window counts for that window only; the server decides when the session is over.
 */
export function startIdleWatch(
  { document, window, clock }: PageEnvironment,
  saveDrafts: () => Promise<void>,
): void {
  const { keepAlive, idleSeconds } = document.body.dataset;
  const length = Number(idleSeconds);
  if (keepAlive === undefined || !(length > 0)) {
    return;
  }
  let activeAt = clock();
  let renewedAt = clock();
  let warning: Warning | undefined;
  let ended = false;
  const renew = () => {
    renewedAt = clock();
    fetch(keepAlive, { headers: { accept: "application/json" } }).catch(() => undefined);
  };
  const active = () => {
    activeAt = clock();
    if (activeAt - renewedAt > keepAliveInterval(length)) {
      renew();
    }
  };
  for (const kind of ["keydown", "pointerdown", "input", "scroll"] as const) {
    document.addEventListener(kind, () => warning?.dialog.open === true || active(), {
      passive: true,
      capture: true,
    });
  }
  window.setInterval(() => {
    const stage = idleStage(clock(), activeAt, length);
    if (stage.kind === "working") {
      return;
    }
    warning ??= buildWarning(document, () => {
      /* Without a session the same page asks one to sign in, and leads back here. */
      if (ended) {
        window.location.reload();
        return;
      }
      activeAt = clock();
      renew();
    });
    if (!warning.dialog.open) {
      void saveDrafts();
      warning.dialog.showModal();
    }
    warning.text.textContent = idleSentence(stage);
    if (stage.kind === "ended") {
      warning.button.textContent = "Logga in igen";
      ended = true;
    }
  }, 5000);
}
