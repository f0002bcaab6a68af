import type { Equation } from "../relations/equation.ts";
import { yearBefore } from "../relations/series.ts";
import { viewOf } from "../relations/view.ts";
import type { CheckTable, Line, TableCell } from "../structure/table.ts";
import { plainLabel } from "../structure/words.ts";
import { cellAt, scaleBetween } from "./money-scale.ts";

const CHANGE =
  /^(ökning ?\/ ?minskning|minskning ?\/ ?ökning|förändring|ökning|minskning)( \(?[+\-−]?\)?)?( av)?( kortfristiga)? (fordringar|skulder)$/;

/** Changes in receivables and liabilities of a cash-flow statement against the two balances they come from. */
export function cashFlowTies(tables: readonly CheckTable[]): Equation[] {
  return tables.flatMap((flow) =>
    flow.rows.flatMap((row) => {
      const kind = CHANGE.exec(plainLabel(row.label))?.at(-1);
      if (kind !== "fordringar" && kind !== "skulder") return [];
      const balance = balanceOf(tables, flow, kind);
      return balance === null ? [] : ties(flow, row, balance.table, balance.row, kind);
    }),
  );
}

function balanceOf(
  tables: readonly CheckTable[],
  flow: CheckTable,
  kind: "fordringar" | "skulder",
): { readonly table: CheckTable; readonly row: Line } | null {
  const name = new RegExp(`^(summa )?(kortfristiga )?${kind}$`);
  for (const table of tables) {
    if (table === flow || !table.rows.some(({ label }) => /^(summa tillgångar|eget kapital)/i.test(label)))
      continue;
    const rows = table.rows.filter(
      ({ label, kind: use }) => use === "amounts" && name.test(plainLabel(label)),
    );
    const row = rows.find(({ label }) => /kortfristiga/i.test(label)) ?? rows[0];
    if (row !== undefined) return { table, row };
  }
  return null;
}

function ties(
  flow: CheckTable,
  row: Line,
  balance: CheckTable,
  line: Line,
  kind: "fordringar" | "skulder",
): Equation[] {
  const view = viewOf(balance, "rows");
  const scale = scaleBetween(balance, flow) ?? 1;
  return flow.columns.flatMap((column) => {
    const year = /(19|20)\d\d/.exec(column.label)?.[0];
    const now = view.positions.find(({ label }) => year !== undefined && label.includes(year));
    const before = now === undefined ? undefined : yearBefore(view, now);
    const target = cellAt(flow, row, column);
    const closing = now === undefined ? null : cellAt(balance, line, now);
    const opening = before === undefined ? null : cellAt(balance, line, before);
    if (target?.value == null || closing?.value == null || opening?.value == null) return [];
    return [changeEquation(flow, target, opening, closing, scale, kind, line, balance)];
  });
}

/** More owed to the association takes money out, more owed by it brings money in. */
function changeEquation(
  table: CheckTable,
  target: TableCell,
  opening: TableCell,
  closing: TableCell,
  scale: number,
  kind: "fordringar" | "skulder",
  line: Line,
  balance: CheckTable,
): Equation {
  const sign = kind === "fordringar" ? -1 : 1;
  return {
    ...{ kind: "carry-over", table, target },
    others: [opening, closing],
    compute: (figureOf) => sign * (figureOf(closing) - figureOf(opening)) * scale,
    tolerance: target.step / 2 + 1e-6,
    slack: Math.max(target.step, scale) + 1e-6,
    basis: `förändringen av ”${line.label}” i tabell ${balance.number}`,
  };
}
