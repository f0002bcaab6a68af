import type { Child } from "hono/jsx";
import type { Column } from "../../../../../ui/index.ts";
import { DataTable, FigureLink, Status } from "../../../../../ui/index.ts";
import type { OutcomeAmounts } from "../../../model/outcome/outcome-line.ts";
import type { OutcomeTable } from "../../../model/outcome/outcome-table.ts";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { kronor, kronorOrNone, overspending, signed, usedText } from "../words.ts";
import type { PrintedRow } from "./rows.ts";
import { printedRows } from "./rows.ts";

/** The table of the annual report; each outcome opens to how it came about. */
export function OutcomeGrid({ table, period }: { readonly table: OutcomeTable; readonly period: Period }) {
  const rows = printedRows(table);
  return (
    <DataTable<PrintedRow>
      caption={`Utfall mot budget ${periodText(period)}, kronor`}
      narrow="scroll"
      rows={rows}
      empty="Inga rader."
      columns={[
        { key: "rad", label: "Rad", cell: (row) => strong(row, row.label) },
        { key: "utfall", label: "Utfall (kr)", numeric: true, cell: (row) => outcomeCell(row, period) },
        ...budgetColumns(rows, period),
        figure("avvikelse", "Avvikelse (kr)", ({ deviation }) => signed(deviation)),
        figure("andel", "Använt av årets budget", usedText),
        figure("prognos", "Prognos för året (kr)", ({ forecast }) => kronorOrNone(forecast)),
        figure("forra", `Utfall ${period.year - 1} (kr)`, ({ previousOutcome }) =>
          kronorOrNone(previousOutcome),
        ),
        { key: "anm", label: "Anmärkning", cell: (row) => remark(row, period) },
      ]}
    />
  );
}

function budgetColumns(rows: readonly PrintedRow[], period: Period): Column<PrintedRow>[] {
  const hasAdditions = rows.some(({ amounts }) => amounts.additions !== 0n);
  return [
    figure("budget", "Årets budget (kr)", ({ budget }) => kronor(budget)),
    ...(hasAdditions
      ? [figure("tillagg", "Varav beslut under året (kr)", ({ additions }) => kronor(additions))]
      : []),
    ...(period.month === 12
      ? []
      : [figure("periodbudget", "Periodens budget (kr)", ({ periodBudget }) => kronor(periodBudget))]),
  ];
}

function figure(key: string, label: string, text: (amounts: OutcomeAmounts) => string): Column<PrintedRow> {
  return {
    ...{ key, label, numeric: true, nowrap: true },
    cell: (row) => (isBlank(row, key) ? "–" : strong(row, text(row.amounts))),
  };
}

/** Own funds are used and never booked, so they have nothing to deviate with. */
function isBlank(row: PrintedRow, key: string): boolean {
  if (row.kind === "unmapped") return key === "andel";
  return row.kind === "line" && row.line.group === "ownFunds" && (key === "andel" || key === "avvikelse");
}

function strong(row: PrintedRow, text: string): Child {
  return row.kind === "sum" ? <strong>{text}</strong> : text;
}

function outcomeCell(row: PrintedRow, period: Period): Child {
  const text = kronor(row.amounts.outcome);
  if (row.kind === "sum") return <strong>{text}</strong>;
  const href =
    row.kind === "line"
      ? `/ekonomi/utfall/rad/${row.line.row.id}${periodQuery(period)}`
      : `/ekonomi/koppling?ar=${period.year}`;
  return <FigureLink figure={text} href={href} label={`utfall, ${row.label}`} />;
}

/** Red in words: what is above the budget, and whether someone has said why. */
function remark(row: PrintedRow, period: Period): Child {
  if (row.kind === "unmapped") return <Status tone="attention">Saknar koppling</Status>;
  if (row.kind === "sum") return "";
  const { line } = row;
  const over = overspending(line);
  const href = `/ekonomi/utfall/rad/${line.row.id}${periodQuery(period)}#forklaring`;
  return (
    <>
      {over === null ? null : <Status tone="attention">{over}</Status>}
      {over === null ? "" : " "}
      {line.explanation === null ? null : <a href={href}>Förklarad</a>}
      {line.needsExplanation && line.explanation === null ? (
        <Status tone="attention">Förklaring saknas</Status>
      ) : null}
    </>
  );
}
