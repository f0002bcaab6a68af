import type { WorkbookSheet } from "../../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import { costOf } from "../../../model/co-financing/hours.ts";
import { grantsSheet, grossNetSheet, statusSheet } from "../overview/workbook.ts";
import { inKindWords, payerWords } from "../words.ts";

const money = (label: string) => ({ label: `${label} (kr)`, kind: "money" as const, width: 18 });
const text = (label: string, width = 24) => ({ label, kind: "text" as const, width });

/** Everything of the project as sheets. */
export async function projectWorkbook(facts: ProjectFacts): Promise<Uint8Array> {
  const rows = [...facts.rows, ...facts.lines.map(({ row }) => row)];
  return await renderWorkbook([
    grossNetSheet(facts.lines, facts.year),
    grantsSheet(facts.grants, rows, () => facts.project.name),
    yearsSheet(facts),
    hoursSheet(facts),
    inKindSheet(facts),
    statusSheet,
  ]);
}

function yearsSheet({ coFinancing }: ProjectFacts): WorkbookSheet {
  return {
    name: "Medfinansiering per år",
    columns: [
      { label: "År", kind: "integer" },
      money("Beviljat"),
      money("Behövs enligt beslutet"),
      money("Årets bidrag"),
      money("Behövs efter utfallet"),
      money("Uppnått"),
      { label: "Uppnådd andel", kind: "percent" },
    ],
    rows: coFinancing.map((one) => [
      one.year,
      one.granted,
      one.neededByPlan,
      one.grant,
      one.neededByOutcome,
      one.reached,
      one.reachedRate === null ? null : one.reachedRate / 1_000_000,
    ]),
    note: "Uppnådd andel är det uppnådda av det uppnådda och årets bidrag tillsammans.",
  };
}

function hoursSheet({ hours }: ProjectFacts): WorkbookSheet {
  return {
    name: "Arbetad tid",
    columns: [
      text("Anställd", 14),
      { label: "Datum", kind: "date" },
      text("Aktivitet", 14),
      { label: "Timmar", kind: "decimal" },
      text("Betalas av"),
      money("Per timme"),
      money("Kostnad"),
      text("Organisation"),
    ],
    rows: hours.map((one) => [
      one.employee,
      one.workedOn,
      one.activity,
      one.minutes / 60,
      payerWords[one.paidBy],
      one.unitCost,
      costOf(one),
      one.organisation,
    ]),
  };
}

function inKindSheet({ inKind }: ProjectFacts): WorkbookSheet {
  return {
    name: "Utanför bokföringen",
    columns: [
      { label: "År", kind: "integer" },
      { label: "Månad", kind: "integer" },
      text("Slag", 36),
      text("Organisation"),
      money("Belopp"),
      { label: "Timmar", kind: "integer" },
      text("Referens", 36),
    ],
    rows: inKind.map((one) => [
      one.year,
      one.month,
      inKindWords[one.kind],
      one.organisation,
      one.amount,
      one.hours,
      one.reference,
    ]),
    note: "Räknas som medfinansiering men aldrig i utfall brutto.",
  };
}
