import type { Note, StatementRow, Statements } from "../../../finance/index.ts";
import { readEquityOutlook, readStatements } from "../../../finance/index.ts";
import type { ReportColumn, ReportRow, ReportTable } from "../../model/figures/report-table.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { DataSource, Wanted } from "./data-source.ts";
import { nothing, tables } from "./data-source.ts";

type Part = "incomeStatement" | "balanceSheet" | "cashFlow" | "balanceRequirement";

function statement(part: Part, key: string, title: string): DataSource {
  return {
    key: part,
    title,
    read: async (work, { year }) => {
      const all = await readStatements(work, year);
      if (all.source === "none") return nothing(`Räkenskaperna för ${year} är inte inlästa.`);
      if (all[part].length === 0) return nothing(`${title} kan inte ställas upp: ingående balans saknas.`);
      return tables({
        key,
        title,
        note: "",
        ...columnsAndRows(all[part], all, part !== "balanceRequirement"),
      });
    },
  };
}

export const statementSources: readonly DataSource[] = [
  statement("incomeStatement", "resultatrakning", "Resultaträkning"),
  statement("balanceSheet", "balansrakning", "Balansräkning"),
  statement("cashFlow", "kassaflode", "Kassaflödesanalys"),
  statement("balanceRequirement", "balanskrav", "Balanskravsutredning"),
  {
    key: "notes",
    title: "Noter",
    read: async (work, { year }) => {
      const all = await readStatements(work, year);
      return all.notes.length === 0
        ? nothing(`Det finns inga noter för ${year}.`)
        : tables(...all.notes.map((note) => noteTable(note, all)));
    },
  },
];

function noteTable(note: Note, all: Statements): ReportTable {
  const title = `Not ${note.number}: ${note.title}`;
  const key = `not-${note.number}`;
  if (note.rows.length > 0) return { key, title, note: note.text, ...columnsAndRows(note.rows, all, false) };
  return {
    ...{ key, title, note: "" },
    columns: [{ key: "text", label: "Innehåll", kind: "text" }],
    rows: [{ key: "text", kind: "line", cells: [note.text] }],
  };
}

function columnsAndRows(
  lines: readonly StatementRow[],
  { year, previousSource }: Statements,
  withNotes: boolean,
): Pick<ReportTable, "columns" | "rows"> {
  const hasNotes = withNotes && lines.some(({ note }) => note !== null);
  const hasPrevious = previousSource !== "none";
  const money = (key: string, of: number): ReportColumn => ({
    ...{ key, label: `${of} (kronor)`, kind: "kronor", year: of, width: 2 },
  });
  return {
    columns: [
      { key: "post", label: "Post", kind: "text", width: 5 },
      ...(hasNotes ? [{ key: "not", label: "Not", kind: "text" as const, width: 1 }] : []),
      money("i-ar", year),
      ...(hasPrevious ? [money("ar-1", year - 1)] : []),
    ],
    rows: lines.map(
      (line): ReportRow => ({
        key: keyOf(line.label),
        kind: line.kind === "line" ? "line" : "sum",
        cells: [
          line.label,
          ...(hasNotes ? [line.note === null ? "" : String(line.note)] : []),
          line.amount,
          ...(hasPrevious ? [line.previous] : []),
        ],
      }),
    ),
  };
}

/** A plan is written before its year: it shows the last equity that is known. */
export const equity: DataSource = {
  key: "equity",
  title: "Eget kapital mot tillåten nivå",
  read: async (work, wanted: Wanted) => {
    const years = wanted.kind === "operationalPlan" ? [wanted.year - 1, wanted.year - 2] : [wanted.year];
    for (const year of years) {
      const outlook = await readEquityOutlook(work, year);
      if (outlook.equity === null) continue;
      const doubt = outlook.ladder.verified ? "" : " Nivån är inte bekräftad.";
      const from = outlook.allowedFrom === "ladder" ? `Tillåten nivå enligt ${outlook.ladder.name}.` : "";
      return tables({
        key: "eget-kapital",
        title: `Eget kapital mot tillåten nivå ${year}`,
        note: `${from}${outlook.allowedFrom === "ladder" ? doubt : ""}`.trim(),
        columns: [
          { key: "post", label: "Post", kind: "text", width: 3 },
          { key: "belopp", label: `${year}-12-31 (kronor)`, kind: "kronor", year, width: 2 },
        ],
        rows: [
          { key: "eget-kapital", kind: "line", cells: ["Eget kapital", outlook.equity] },
          { key: "tillatet", kind: "line", cells: ["Tillåtet eget kapital", outlook.allowed] },
          { key: "over", kind: "sum", cells: ["Över tillåten nivå", outlook.excess] },
        ],
      });
    }
    return nothing("Det egna kapitalet är inte känt för åren före.");
  },
};
