/** Moves to the list of faults when there is one, so that it is read first and the keyboard starts there. */
export function showFaults(document: Document): void {
  document.querySelector<HTMLElement>("[data-focus]")?.focus();
}
