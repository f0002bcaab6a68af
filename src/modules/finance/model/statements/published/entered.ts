import type { Unit } from "./figure.ts";

/** A figure of a published document as someone has entered it. `amount` is in hundredths of the unit. */
export interface EnteredFigure {
  readonly document: string;
  readonly year: number;
  /** Table, row and column with a slash between, as resultat/costs/2017; or a name of its own. */
  readonly key: string;
  readonly amount: bigint;
  readonly unit: Unit;
  readonly place: string;
}

export const relationRules = ["sum", "share", "atMost"] as const;
export type RelationRule = (typeof relationRules)[number];

/** What someone says ought to hold between figures of a document. A term that begins with − is drawn off. */
export interface EnteredRelation {
  readonly document: string;
  readonly position: number;
  readonly rule: RelationRule;
  readonly what: string;
  readonly stated: string;
  readonly terms: readonly string[];
}
