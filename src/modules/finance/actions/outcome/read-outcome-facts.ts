import type { BareWork } from "../../../../platform/db/work.ts";
import type { MappedRows } from "../../model/mapping/map-sums.ts";
import { mapToRows } from "../../model/mapping/map-sums.ts";
import { forecastsAsOf } from "../../model/outcome/forecast.ts";
import type { OutcomeFacts } from "../../model/outcome/outcome-table.ts";
import { readBudgetAdditions } from "../../store/budget/budget-additions.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readFinancialYear } from "../../store/financial-years.ts";
import { readLedgerSums } from "../../store/ledger-sums.ts";
import { readRowMappings } from "../../store/mapping.ts";
import { readExplanations } from "../../store/outcome/explanations.ts";
import { readForecasts } from "../../store/outcome/forecasts.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";

/** All that the outcome of a year up to a month is counted from. */
export async function readOutcomeFacts(
  work: BareWork,
  year: number,
  throughMonth: number,
): Promise<OutcomeFacts> {
  const budget = await readBudgetTable(work, year);
  const additions = new Map<string, bigint>();
  for (const { rowId, amount } of await readBudgetAdditions(work, year))
    additions.set(rowId, (additions.get(rowId) ?? 0n) + amount);
  const forecasts = forecastsAsOf(await readForecasts(work, year), throughMonth);
  const explanations = await readExplanations(work, year);
  return {
    year,
    limits: await readFinancialYear(work, year),
    rows: await readFinanceRows(work),
    adopted: budget === null ? null : new Map(budget.lines.map((line) => [line.row.id, line.amount])),
    additions,
    ledger: await readMappedRows(work, year),
    previousLedger: await readMappedRows(work, year - 1),
    forecasts: new Map([...forecasts].map(([rowId, one]) => [rowId, one.amount])),
    explanations: new Map(
      explanations.filter((one) => one.month === throughMonth).map((one) => [one.rowId, one]),
    ),
  };
}

/** The year's ledger divided among rows; null where no file has been taken in. */
async function readMappedRows(work: BareWork, year: number): Promise<MappedRows | null> {
  const sums = await readLedgerSums(work, year);
  return sums.length === 0 ? null : mapToRows(sums, await readRowMappings(work, year));
}
