import type { FinanceRow } from "../finance-row.ts";
import type { GrantEntry } from "./grant.ts";
import { grantPosition, trueOutcome } from "./grant-position.ts";

/** A row of cost that someone else pays in part; öre. Deviation = outcome − budget, so that too high a cost is positive. */
export interface CoFinancingLine {
  readonly row: FinanceRow;
  readonly gross: bigint;
  readonly budget: bigint;
  readonly grossDeviation: bigint;
  /** The funder's part of the row's cost. */
  readonly grant: bigint;
  /** The true outcome: gross − grant. */
  readonly net: bigint;
  readonly netDeviation: bigint;
}

export interface RowFigures {
  readonly row: FinanceRow;
  readonly gross: bigint;
  readonly budget: bigint;
}

/** Rows that belong to a project or have a part of a grant. `entries` are the year's. */
export function coFinancingLines(
  figures: readonly RowFigures[],
  entries: readonly GrantEntry[],
): CoFinancingLine[] {
  return figures.flatMap(({ row, gross, budget }) => {
    const own = entries.filter((entry) => entry.rowId === row.id);
    if (row.kind !== "cost" || (row.projectId === null && own.length === 0)) return [];
    const position = grantPosition(own);
    const net = trueOutcome(gross, position);
    return [
      {
        ...{ row, gross, budget, net },
        grossDeviation: gross - budget,
        grant: position.attributable,
        netDeviation: net - budget,
      },
    ];
  });
}
