import type { PageEnvironment } from "./page-environment.ts";

/** A second press within this many milliseconds is a double press and not a second wish. */
export const doublePress = 8000;

export function isDoublePress(now: number, pressedAt: number | undefined): boolean {
  return pressedAt !== undefined && now - pressedAt < doublePress;
}

/** Stops a form from being posted twice; the server must still take a second post calmly. */
export function startSubmitGuard({ document, window, clock }: PageEnvironment): void {
  const pressed = new WeakMap<HTMLFormElement, number>();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.guard === undefined) {
      return;
    }
    if (isDoublePress(clock(), pressed.get(form))) {
      event.preventDefault();
      return;
    }
    pressed.set(form, clock());
    const button = event.submitter;
    button?.setAttribute("aria-disabled", "true");
    window.setTimeout(() => button?.removeAttribute("aria-disabled"), doublePress);
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) {
      pressed.delete(form);
    }
    for (const button of document.querySelectorAll('button[aria-disabled="true"]')) {
      button.removeAttribute("aria-disabled");
    }
  });
}
