import type { EnteredFigure, EnteredRelation } from "./entered.ts";
import type { Relation, Term } from "./relation.ts";
import { lineOfNote, standardTables, totalRow } from "./standard-places.ts";

interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Rules that follow from where the figures stand: rows of the statements, sums, deviations, notes, opening balances.
 * `known` are the places that have an amount in the association's own data: a sum with such a part not entered is not judged.
 */
export function placeRelations(
  document: string,
  figures: readonly EnteredFigure[],
  known: ReadonlySet<string>,
): readonly Relation[] {
  const keys = new Set(figures.map((one) => one.key));
  const cells = figures.flatMap((one) => cellOf(one.key) ?? []);
  const at = (key: string) => `${document}:${key}`;
  const sum = (
    what: string,
    stated: string,
    terms: readonly Term[],
    kind: Relation["kind"] = "sum",
  ): Relation[] =>
    [stated, ...terms.map((term) => String(term.of))].every((key) =>
      keys.has(key.replace(`${document}:`, "")),
    )
      ? [{ rule: "sum", kind, what, stated: at(stated), terms }]
      : [];
  return cells.flatMap((cell) => [
    ...layoutSums(cell, { keys, known }, at),
    ...freeTotal(cell, cells, { keys, known }, at),
    ...deviation(cell, at, sum),
    ...noteAgainstLine(cell, at, sum),
    ...openingAgainstClosing(cell, at, sum),
    ...balances(cell, at, sum),
  ]);
}

type At = (key: string) => string;
type Sum = (what: string, stated: string, terms: readonly Term[], kind?: Relation["kind"]) => Relation[];

function cellOf(key: string): Cell | null {
  const [table, row, column, ...more] = key.split("/");
  if (table === undefined || row === undefined || column === undefined || more.length > 0) return null;
  return { table, row, column };
}

interface Places {
  readonly keys: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** Parts that are not entered count nothing, as a blank row of a printed statement does. */
function layoutSums({ table, row, column }: Cell, { keys, known }: Places, at: At): readonly Relation[] {
  const layout = standardTables[table]?.layout.find((one) => one.key === row);
  if (layout === undefined || layout.parts.length === 0) return [];
  const parts = layout.parts.map((part) => `${table}/${part}/${column}`);
  const entered = parts.filter((key) => keys.has(key));
  const isPartial = parts.some((key) => !keys.has(key) && known.has(key));
  if (isPartial || entered.length < Math.min(2, parts.length)) return [];
  const terms = entered.map((key) => ({ of: at(key) }));
  const stated = at(`${table}/${row}/${column}`);
  return [{ rule: "sum", kind: "sum", what: `${layout.label} ${column}`, stated, terms }];
}

function freeTotal(
  { table, row, column }: Cell,
  cells: readonly Cell[],
  { keys, known }: Places,
  at: At,
): readonly Relation[] {
  if (row !== totalRow || table in standardTables) return [];
  const parts = cells.filter((one) => one.table === table && one.column === column && one.row !== totalRow);
  const isPartial = [...known].some((key) => {
    const cell = cellOf(key);
    return cell?.table === table && cell.column === column && cell.row !== totalRow && !keys.has(key);
  });
  if (isPartial || parts.length === 0) return [];
  const terms = parts.map((one) => ({ of: at(`${table}/${one.row}/${column}`) }));
  const stated = at(`${table}/${row}/${column}`);
  return [{ rule: "sum", kind: "sum", what: `Summa ${table} ${column}`, stated, terms }];
}

function deviation({ table, row, column }: Cell, at: At, sum: Sum): readonly Relation[] {
  if (column !== "avvikelse") return [];
  const cell = (name: string) => at(`${table}/${row}/${name}`);
  const terms: Term[] = [{ of: cell("utfall") }, { of: cell("budget"), times: [-1n, 1n] }];
  return sum(`${row}: utfall minus budget`, `${table}/${row}/avvikelse`, terms, "difference");
}

function noteAgainstLine({ table, row, column }: Cell, at: At, sum: Sum): readonly Relation[] {
  const line = row === totalRow ? lineOfNote(table) : null;
  if (line === null) return [];
  const terms: Term[] = [{ of: at(`${line.row}/${column}`), times: [line.sign, 1n] }];
  return sum(`Notens summa mot raden ${column}`, `${table}/${row}/${column}`, terms, "cross-table");
}

/** What a year begins with is what the year before ended with. */
function openingAgainstClosing({ table, row, column }: Cell, at: At, sum: Sum): readonly Relation[] {
  const before = String(Number(column) - 1);
  if (table === "kassaflode" && row === "cashStart")
    return sum(
      "Likvida medel vid årets början",
      `${table}/${row}/${column}`,
      [{ of: at(`${table}/cashEnd/${before}`) }],
      "cross-table",
    );
  if (table !== "not-equity" || row !== "Ingående eget kapital") return [];
  return sum(
    "Ingående eget kapital mot förra årets utgående",
    `${table}/${row}/${column}`,
    [{ of: at(`balans/equity/${before}`) }],
    "cross-table",
  );
}

function balances({ table, row, column }: Cell, at: At, sum: Sum): readonly Relation[] {
  const before = String(Number(column) - 1);
  const change = (line: string, sign: bigint): Term[] => [
    { of: at(`balans/${line}/${column}`), times: [sign, 1n] },
    { of: at(`balans/${line}/${before}`), times: [-sign, 1n] },
  ];
  const stated = `${table}/${row}/${column}`;
  if (stated === `balans/totalAssets/${column}`)
    return sum(
      "Tillgångar mot eget kapital och skulder",
      stated,
      [{ of: at(`balans/totalEquityAndLiabilities/${column}`) }],
      "cross-table",
    );
  if (stated === `kassaflode/result/${column}`)
    return sum(
      "Årets resultat mot resultaträkningen",
      stated,
      [{ of: at(`resultat/result/${column}`) }],
      "cross-table",
    );
  if (stated === `kassaflode/cashEnd/${column}`)
    return sum(
      "Likvida medel mot balansräkningen",
      stated,
      [{ of: at(`balans/cash/${column}`) }],
      "cross-table",
    );
  if (stated === `kassaflode/cashFlow/${column}`)
    return sum("Kassaflödet mot kassa och bank", stated, change("cash", 1n), "difference");
  if (stated === `kassaflode/changeReceivables/${column}`)
    return sum("Förändring av fordringar", stated, change("receivables", -1n), "difference");
  return stated === `kassaflode/changeLiabilities/${column}`
    ? sum("Förändring av skulder", stated, change("currentLiabilities", 1n), "difference")
    : [];
}

/** The relation someone has entered, for the engine. */
export function enteredRelation({ document, rule, what, stated, terms }: EnteredRelation): Relation {
  const at = (key: string) => `${document}:${key.replace(/^[-−]/, "")}`;
  const [first = "", second = ""] = terms;
  if (rule === "share")
    return { rule, kind: "percentage", what, stated: at(stated), part: at(first), whole: at(second) };
  if (rule === "atMost") return { rule, kind: "plausibility", what, lower: at(stated), upper: at(first) };
  return {
    ...{ rule, kind: "sum", what, stated: at(stated) },
    terms: terms.map(
      (term): Term => (/^[-−]/.test(term) ? { of: at(term), times: [-1n, 1n] } : { of: at(term) }),
    ),
  };
}
