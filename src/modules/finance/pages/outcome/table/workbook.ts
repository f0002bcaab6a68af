import type { TabularRow } from "../../../../../platform/documents/index.ts";
import { definitionsSheet, renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { OutcomeTable } from "../../../model/outcome/outcome-table.ts";
import type { Period } from "../period.ts";
import { periodText } from "../period.ts";
import { overspending, percentOf } from "../words.ts";
import type { PrintedRow } from "./rows.ts";
import { printedRows } from "./rows.ts";

/** The table with its amounts as numbers, explanations and all, and what the columns mean. */
export async function outcomeWorkbook(table: OutcomeTable, period: Period): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: `Utfall ${periodText(period)}`,
      columns: [
        { label: "Rad", kind: "text", width: 44 },
        { label: "Utfall (kr)", kind: "money", width: 18 },
        { label: "Årets budget (kr)", kind: "money", width: 18 },
        { label: "Varav beslut under året (kr)", kind: "money", width: 18 },
        { label: "Periodens budget (kr)", kind: "money", width: 18 },
        { label: "Avvikelse (kr)", kind: "money", width: 18 },
        { label: "Använt av årets budget", kind: "percent", width: 14 },
        { label: "Prognos för året (kr)", kind: "money", width: 18 },
        { label: `Utfall ${period.year - 1} (kr)`, kind: "money", width: 18 },
        { label: "Anmärkning", kind: "text", width: 24 },
        { label: "Orsak", kind: "text", width: 60 },
        { label: "Åtgärd", kind: "text", width: 40 },
        { label: "Beslut", kind: "text", width: 30 },
      ],
      rows: printedRows(table).map(cells),
    },
    definitionsSheet([
      {
        term: "Utfall",
        meaning: "Bokfört på radens konton och objekt under perioden. Intäkter har plustecken.",
      },
      {
        term: "Årets budget",
        meaning: "Den antagna budgeten med årets beslut om mer eller mindre pengar.",
      },
      {
        term: "Periodens budget",
        meaning: "Årets budget delad jämnt på månaderna fram till periodens slut.",
      },
      { term: "Avvikelse", meaning: "Utfall minus periodens budget." },
      {
        term: "Resultat",
        meaning: "Intäkter minus kostnader minus det som saknar koppling, lika med bokföringens resultat.",
      },
    ]),
  ]);
}

function cells(row: PrintedRow): TabularRow {
  const { outcome, budget, additions, periodBudget, deviation, forecast, previousOutcome } = row.amounts;
  const percent = percentOf(outcome, budget);
  const explanation = row.kind === "line" ? row.line.explanation : null;
  return [
    ...[row.label, outcome, budget, additions, periodBudget, deviation],
    ...[percent === null ? null : percent / 100, forecast, previousOutcome],
    row.kind === "line" ? (overspending(row.line) ?? "") : "",
    ...[explanation?.cause ?? "", explanation?.measure ?? "", explanation?.decision ?? ""],
  ];
}
