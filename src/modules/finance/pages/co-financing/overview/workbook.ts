import type { WorkbookSheet } from "../../../../../platform/documents/index.ts";
import { definitionsSheet, renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { CoFinancingLine } from "../../../model/co-financing/co-financing-table.ts";
import type { GrantEntry } from "../../../model/co-financing/grant.ts";
import { grantStatuses } from "../../../model/co-financing/grant.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import { statusMeanings, statusWords } from "../words.ts";

const money = (label: string) => ({ label: `${label} (kr)`, kind: "money" as const, width: 18 });
const text = (label: string, width = 24) => ({ label, kind: "text" as const, width });

export function grossNetSheet(lines: readonly CoFinancingLine[], year: number): WorkbookSheet {
  return {
    name: `Brutto och netto ${year}`,
    columns: [
      text("Rad", 40),
      money("Utfall brutto"),
      money("Budget"),
      money("Avvikelse brutto"),
      money("Bidrag"),
      money("Verkligt utfall"),
      money("Verklig avvikelse"),
    ],
    rows: lines.map((one) => [
      one.row.label,
      one.gross,
      one.budget,
      one.grossDeviation,
      one.grant,
      one.net,
      one.netDeviation,
    ]),
    note: "Verkligt utfall är utfall brutto minus bidraget. Insatser i natura ingår inte.",
  };
}

export function grantsSheet(
  grants: readonly GrantEntry[],
  rows: readonly FinanceRow[],
  projectName: (id: string) => string,
): WorkbookSheet {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  return {
    name: "Bidrag",
    columns: [
      { label: "År", kind: "integer" },
      text("Finansiär"),
      text("Projekt"),
      text("Del", 32),
      text("Status", 14),
      money("Belopp"),
      money("Kostnad som inte godkändes"),
      { label: "Från", kind: "date" },
      { label: "Till", kind: "date" },
      { label: "Datum", kind: "date" },
      text("Referens", 36),
      text("Anteckning", 44),
    ],
    rows: grants.map((one) => [
      one.year,
      one.funder,
      one.projectId === null ? "" : projectName(one.projectId),
      one.rowId === null ? "" : (labels.get(one.rowId) ?? ""),
      statusWords[one.status],
      one.amount,
      one.refusedCost,
      one.from,
      one.to,
      one.enteredOn,
      one.reference,
      one.note,
    ]),
  };
}

export const statusSheet = definitionsSheet(
  grantStatuses.map((status) => ({ term: statusWords[status], meaning: statusMeanings[status] })),
);

export async function overviewWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  return await renderWorkbook([...sheets, statusSheet]);
}
