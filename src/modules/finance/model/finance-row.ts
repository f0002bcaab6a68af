export const rowKinds = ["cost", "income", "reserve"] as const;
export type RowKind = (typeof rowKinds)[number];

export const rowAreas = [
  "intervention",
  "board",
  "audit",
  "office",
  "reserve",
  "pot",
  "contributions",
  "grants",
  "ownFunds",
  "financial",
  "other",
] as const;
export type RowArea = (typeof rowAreas)[number];

export type RowOrientation = "individual" | "structural" | "administration";

/**
 * A line that budget, outcome, forecast and mapping all speak of and that lives over the years. Amounts of cost and
 * income rows are both positive; `reserve` stands outside the total.
 */
export interface FinanceRow {
  readonly id: string;
  readonly label: string;
  readonly kind: RowKind;
  readonly area: RowArea;
  /** Null for what has no part in the shares individual/structural/administration. */
  readonly orientation: RowOrientation | null;
  readonly interventionId: string | null;
  /** The co-financed project whose gross cost the row holds. */
  readonly projectId: string | null;
  readonly sort: number;
  /** Last year the row is used; null while it goes on. */
  readonly endsYear: number | null;
}
