/** What the islands take from the browser; passed in, so that their rules can be tested without one. */
export type PageEnvironment = {
  readonly document: Document;
  readonly window: Window;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

/** Local clock time: 14:32. */
export function clockTime(milliseconds: number): string {
  return new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" }).format(milliseconds);
}
