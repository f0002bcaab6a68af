import type { FinanceRow } from "../../../finance/index.ts";
import type { ReportCell, ReportRow } from "../../model/figures/report-table.ts";
import { keyOf } from "../../model/figures/report-table.ts";

type Line = { readonly row: FinanceRow; readonly group: string };

/** The parts that budget and outcome are printed in, and the total after each. */
const groups = [
  { group: "interventions", sum: "interventions", label: "Summa insatser", key: "summa-insatser" },
  {
    group: "boardAndOffice",
    sum: "boardAndOffice",
    label: "Summa styrelse, revision och kansli",
    key: "summa-administration",
  },
  { group: "otherCosts", sum: "costs", label: "Summa kostnader", key: "summa-kostnader" },
  { group: "reserve", sum: "costsWithReserve", label: "Summa kostnader och reserv", key: "summa-med-reserv" },
  { group: "income", sum: "income", label: "Summa intäkter", key: "summa-intakter" },
  { group: "ownFunds", sum: "result", label: "Resultat", key: "resultat" },
] as const;

export type SumKey = (typeof groups)[number]["sum"];

/** Lines part by part with their totals; the total with the reserve only where there is one. */
export function groupedRows<L extends Line>(
  lines: readonly L[],
  cellsOf: (line: L) => readonly ReportCell[],
  sumCells: (sum: SumKey) => readonly ReportCell[],
): ReportRow[] {
  return groups.flatMap(({ group, sum, label, key }): ReportRow[] => {
    const own = lines.filter((line) => line.group === group);
    const total: ReportRow = { key, kind: "sum", cells: [label, ...sumCells(sum)] };
    const rows = own.map(
      (line): ReportRow => ({
        key: keyOf(line.row.label),
        kind: "line",
        cells: [line.row.label, ...cellsOf(line)],
      }),
    );
    return own.length === 0 && group === "reserve" ? [] : [...rows, total];
  });
}
