import { balanceLayout } from "../balance-sheet.ts";
import { cashFlowLayout } from "../cash-flow.ts";
import { incomeLayout } from "../income-statement.ts";
import { noteSign } from "../notes.ts";
import type { RowLayout } from "../row-layout.ts";
import type { Statements } from "../statements.ts";

/** Tables whose rows everyone knows; `total` is the row of a table that sums all others. */
export const standardTables: Readonly<
  Record<string, { readonly name: string; readonly layout: readonly RowLayout[] }>
> = {
  resultat: { name: "Resultaträkning", layout: incomeLayout },
  balans: { name: "Balansräkning", layout: balanceLayout },
  kassaflode: { name: "Kassaflödesanalys", layout: cashFlowLayout },
};
export const totalRow = "summa";

/** Keys of a year's own statements with what they are, for the template and the comparison; öre, last year's as well. */
export function ownFigures(
  statements: Statements,
): readonly { readonly key: string; readonly label: string; readonly amount: bigint }[] {
  const { year, incomeStatement, balanceSheet, cashFlow, notes } = statements;
  const tables = [
    ["resultat", "Resultaträkning", incomeStatement],
    ["balans", "Balansräkning", balanceSheet],
    ["kassaflode", "Kassaflödesanalys", cashFlow.filter((row) => row.key !== "rounding")],
    ...notes.map(
      ({ key, number, title, rows }) => [`not-${key}`, `Not ${number} ${title}`, rows.map(noteRow)] as const,
    ),
  ] as const;
  return tables.flatMap(([table, name, rows]) =>
    rows.flatMap((row) => [
      { key: `${table}/${row.key}/${year}`, label: `${name}: ${row.label} ${year}`, amount: row.amount },
      ...(row.previous === null
        ? []
        : [
            {
              key: `${table}/${row.key}/${year - 1}`,
              label: `${name}: ${row.label} ${year - 1}`,
              amount: row.previous,
            },
          ]),
    ]),
  );
}

type Row = Statements["incomeStatement"][number];

function noteRow(row: Row): Row {
  return { ...row, key: row.kind === "sum" ? totalRow : row.label };
}

/** The statement row that a note's total must equal, and with which sign. */
export function lineOfNote(table: string): { readonly row: string; readonly sign: bigint } | null {
  const line = /^not-(\w+)$/.exec(table)?.[1];
  if (line === undefined) return null;
  const statement = incomeLayout.some((row) => row.key === line) ? "resultat" : "balans";
  return { row: `${statement}/${line}`, sign: noteSign(line) };
}
