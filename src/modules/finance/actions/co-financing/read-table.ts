import type { BareWork } from "../../../../platform/db/work.ts";
import type { CoFinancingLine, RowFigures } from "../../model/co-financing/co-financing-table.ts";
import { coFinancingLines } from "../../model/co-financing/co-financing-table.ts";
import { mapToRows } from "../../model/mapping/map-sums.ts";
import { readGrants } from "../../store/co-financing/grants.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readLedgerSums } from "../../store/ledger-sums.ts";
import { readRowMappings } from "../../store/mapping.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";

/** Co-financed rows of the year, gross and net, in the rows' own order; öre. */
export async function readCoFinancingTable(
  work: BareWork,
  year: number,
): Promise<readonly CoFinancingLine[]> {
  return coFinancingLines(await readFigures(work, year), await readGrants(work, { year }));
}

async function readFigures(work: BareWork, year: number): Promise<readonly RowFigures[]> {
  const { byRow } = mapToRows(await readLedgerSums(work, year), await readRowMappings(work, year));
  const budget = new Map(
    ((await readBudgetTable(work, year))?.lines ?? []).map((line) => [line.row.id, line.amount]),
  );
  return (await readFinanceRows(work)).map((row) => ({
    row,
    gross: (byRow.get(row.id) ?? []).reduce((sum, month) => sum + month, 0n),
    budget: budget.get(row.id) ?? 0n,
  }));
}
