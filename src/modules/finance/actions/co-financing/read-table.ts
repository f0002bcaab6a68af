import type { BareWork } from "../../../../platform/db/work.ts";
import type { CoFinancingLine } from "../../model/co-financing/co-financing-table.ts";
import { coFinancingLines } from "../../model/co-financing/co-financing-table.ts";
import { readGrants } from "../../store/co-financing/grants.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readOutcomeTable } from "../outcome/read-outcome-table.ts";

/** Co-financed rows of the year, gross and net, in the rows' own order; öre. Budget is adopted with the year's additions. */
export async function readCoFinancingTable(
  work: BareWork,
  year: number,
): Promise<readonly CoFinancingLine[]> {
  const { lines } = await readOutcomeTable(work, year);
  const outcome = new Map(lines.map((line) => [line.row.id, line]));
  const grants = await readGrants(work, { year });
  const figures = (await readFinanceRows(work))
    .map((row) => ({
      row,
      gross: outcome.get(row.id)?.outcome ?? 0n,
      budget: outcome.get(row.id)?.budget ?? 0n,
    }))
    .filter(
      ({ row, gross, budget }) =>
        gross !== 0n || budget !== 0n || grants.some((entry) => entry.rowId === row.id),
    );
  return coFinancingLines(figures, grants);
}
