/** Accounts from–to (as text of digits, inclusive) stand on one line of the statements and one row of its note. */
export interface AccountMapping {
  readonly id: string;
  readonly accountFrom: string;
  readonly accountTo: string;
  /** A StatementLineKey. */
  readonly statementLine: string;
  /** Heading of the row in the line's note; empty where it has none. */
  readonly noteLine: string;
  readonly fromYear: number;
  readonly toYear: number | null;
}

/**
 * What belongs to a row of budget and outcome: an object of a dimension, a range of accounts, or both together. The
 * highest priority wins where several fit; what fits none is unmapped and stays visible.
 */
export interface RowMapping {
  readonly id: string;
  readonly rowId: string;
  readonly dimension: number | null;
  readonly object: string | null;
  readonly accountFrom: string | null;
  readonly accountTo: string | null;
  readonly priority: number;
  readonly fromYear: number;
  readonly toYear: number | null;
}

export type MappingRefusal =
  | { readonly code: "mapping.unknownLine" }
  | { readonly code: "mapping.unknownRow" }
  | { readonly code: "mapping.backwards" }
  | { readonly code: "mapping.overlaps"; readonly with: string }
  | { readonly code: "mapping.nothingGiven" }
  | { readonly code: "mapping.gone" };
