import type { TabularColumn, TabularRow, WorkbookSheet } from "../../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { StatementRow, Statements } from "../../../model/statements/statements.ts";

/** One sheet per statement and one with all notes; exact öre, so that every sum can be made again. */
export function statementsWorkbook(statements: Statements): Promise<Uint8Array> {
  const { year, incomeStatement, balanceSheet, cashFlow, balanceRequirement, notes } = statements;
  const withNote = [
    { label: "Rad", kind: "text", width: 58 },
    { label: "Not", kind: "integer" },
  ] as const;
  const sheet = (name: string, rows: readonly StatementRow[]): WorkbookSheet => ({
    name,
    columns: [...withNote, ...amounts(year)],
    rows: rows.map(({ label, note, amount, previous }): TabularRow => [label, note, amount, previous]),
  });
  return renderWorkbook([
    sheet("Resultaträkning", incomeStatement),
    sheet("Balansräkning", balanceSheet),
    sheet("Kassaflödesanalys", cashFlow),
    {
      name: "Noter",
      columns: [
        { label: "Not", kind: "integer" },
        { label: "Rubrik", kind: "text", width: 34 },
        { label: "Rad", kind: "text", width: 48 },
        ...amounts(year),
      ],
      rows: notes.flatMap(({ number, title, rows }) =>
        rows.map(({ label, amount, previous }): TabularRow => [number, title, label, amount, previous]),
      ),
    },
    sheet("Balanskravsutredning", balanceRequirement),
  ]);
}

function amounts(year: number): readonly TabularColumn[] {
  return [year, year - 1].map((one) => ({ label: `${one} (kronor)`, kind: "money", width: 18 }));
}
