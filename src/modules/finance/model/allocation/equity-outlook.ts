import type { EquityLadder } from "./equity-ladder.ts";
import { allowedEquity } from "./equity-ladder.ts";

/** What has been entered of a year's equity. Amounts are öre. */
export interface EquityYear {
  readonly year: number;
  /** As a document states it, for years without a ledger. */
  readonly closing: bigint | null;
  /** As communicated; null: by the ladder. */
  readonly allowed: bigint | null;
  /** The plan's result where no budget says it. */
  readonly plannedResult: bigint | null;
  readonly deficitMotive: string;
  readonly source: string;
}

/** Equity at the year's end against what is allowed; öre. Null where nothing says it. */
export interface EquityOutlook {
  readonly year: number;
  readonly equity: bigint | null;
  readonly equityFrom: "statements" | "entered" | "none";
  readonly allowed: bigint | null;
  readonly allowedFrom: "communicated" | "ladder" | "none";
  /** What the ladder gives, also where another amount has been communicated. */
  readonly byLadder: bigint | null;
  readonly ladderBase: bigint | null;
  /** Never negative. */
  readonly excess: bigint | null;
  readonly ladder: Pick<EquityLadder, "name" | "source" | "verified">;
  readonly source: string;
}

export interface OutlookParts {
  readonly year: number;
  readonly entered: EquityYear | null;
  /** Closing equity of the statements; null where there is no ledger. */
  readonly fromStatements: bigint | null;
  readonly ladder: EquityLadder;
  readonly base: bigint | null;
}

export function equityOutlook(parts: OutlookParts): EquityOutlook {
  const { year, entered, fromStatements, ladder, base } = parts;
  const equity = fromStatements ?? entered?.closing ?? null;
  const communicated = entered?.allowed ?? null;
  const byLadder = base === null ? null : allowedEquity(ladder, base);
  const allowed = communicated ?? byLadder;
  return {
    year,
    equity,
    equityFrom: fromStatements === null ? (equity === null ? "none" : "entered") : "statements",
    allowed,
    allowedFrom: communicated === null ? (byLadder === null ? "none" : "ladder") : "communicated",
    byLadder,
    ladderBase: base,
    excess: excessOf(equity, allowed),
    ladder: { name: ladder.name, source: ladder.source, verified: ladder.verified },
    source: entered?.source ?? "",
  };
}

export function excessOf(equity: bigint | null, allowed: bigint | null): bigint | null {
  if (equity === null || allowed === null) return null;
  return equity > allowed ? equity - allowed : 0n;
}
