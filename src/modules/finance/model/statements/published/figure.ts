/** Kronor, thousands and millions of kronor; counts and years are counts. */
export const units = ["kronor", "tkr", "mnkr", "count", "percent"] as const;
export type Unit = (typeof units)[number];

/** What a place of a document states. `amount` is in hundredths of the unit. */
export type StatedValue =
  | { readonly kind: "amount"; readonly amount: bigint; readonly unit: Unit }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Read by a machine and not to be trusted: what it ought to say is derived from what stands around it. */
  | { readonly kind: "reading"; readonly text: string; readonly unit: Unit };

export interface StatedFigure {
  readonly key: string;
  /** Where in the document, in words. */
  readonly place: string;
  readonly value: StatedValue;
}

/** Öre, or hundredths, of one unit of each kind measured in the smallest: kronor, pieces, percent. */
const scales: Readonly<Record<Unit, bigint>> = {
  kronor: 1n,
  tkr: 1_000n,
  mnkr: 1_000_000n,
  count: 1n,
  percent: 1n,
};

export function scaleOf(unit: Unit): bigint {
  return scales[unit];
}

export function isMoney(unit: Unit): boolean {
  return unit === "kronor" || unit === "tkr" || unit === "mnkr";
}
