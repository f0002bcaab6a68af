import type { StatementLineKey } from "./statement-line.ts";
import { statementLines } from "./statement-line.ts";
import type { Note, StatementRow } from "./statements.ts";
import type { Amounts, NoteFigure, YearFigures } from "./year-figures.ts";
import { resultOf } from "./year-figures.ts";

export interface NoteFacts {
  readonly year: number;
  readonly current: YearFigures;
  readonly previous: YearFigures | null;
  readonly textOf: (key: string) => string;
}

type NotedLine = (typeof statementLines)[number];

/** Costs are negative in the income statement and positive in their note. */
const turned: ReadonlySet<StatementLineKey> = new Set(["costs", "depreciation", "financialCosts"]);
/** Printed for what a line holds beside the rows it is divided into. */
export const undivided = "Inte uppdelat på rad";

/** Note 1 holds the principles; then each line that is divided, in the order of the statements. */
export function makeNotes(facts: NoteFacts): readonly Note[] {
  const lines = statementLines.filter(
    ({ key }) => key === "equity" || [facts.current, facts.previous].some((one) => isDivided(one, key)),
  );
  return [principles(facts), ...lines.map((line, index) => makeNote(facts, line, index + 2))];
}

/** What a note's amounts are to be multiplied by to be the statement line's. */
export function noteSign(line: string): 1n | -1n {
  return [...turned].some((key) => key === line) ? -1n : 1n;
}

function isDivided(figures: YearFigures | null, key: StatementLineKey): boolean {
  return figures?.notes.some((one) => one.line === key && one.label !== "") ?? false;
}

function principles({ year, textOf }: NoteFacts): Note {
  // Lagen (2018:597) replaced lagen (1997:614) from the financial year 2019.
  const law =
    year < 2019
      ? "lagen (1997:614) om kommunal redovisning"
      : "lagen (2018:597) om kommunal bokföring och redovisning";
  const text =
    textOf("text.principles") || `Årsredovisningen är upprättad enligt ${law} i tillämpliga delar.`;
  return { number: 1, key: "principles", title: "Redovisningsprinciper", text, line: null, rows: [] };
}

function makeNote(facts: NoteFacts, { key, label }: NotedLine, number: number): Note {
  const rows = key === "equity" ? equityRows(facts) : dividedRows(facts, key);
  return { number, key, title: label, text: facts.textOf(`text.${key}`), line: key, rows };
}

function dividedRows({ current, previous }: NoteFacts, key: StatementLineKey): readonly StatementRow[] {
  const sign = noteSign(key);
  const amounts = byLabel(current.notes, key, sign);
  const before = previous === null ? null : byLabel(previous.notes, key, sign);
  const labels = [...new Set([...amounts.keys(), ...(before?.keys() ?? [])])];
  const rows = labels.map((label) =>
    row(`${key}.${label}`, label, amounts.get(label) ?? 0n, before && (before.get(label) ?? 0n)),
  );
  // A line may hold more than its rows do where last year was entered as totals alone: nothing vanishes.
  const total = sign * lineAmount(current, key);
  const totalBefore = previous === null ? null : sign * lineAmount(previous, key);
  return withTotal(withRest(rows, key, total, totalBefore), total, totalBefore);
}

function equityRows({ current, previous }: NoteFacts): readonly StatementRow[] {
  const now = equityMovement(current, previous === null ? undefined : amount(previous.closing, "equity"));
  const before = previous === null || previous.opening === null ? null : equityMovement(previous);
  const rows = [
    row("equity.opening", "Ingående eget kapital", now.opening, before?.opening ?? null),
    row("equity.result", "Årets resultat", now.result, before?.result ?? null),
  ];
  const other = row("equity.other", "Övrig förändring", now.other, before?.other ?? null);
  const moved = other.amount !== 0n || (other.previous ?? 0n) !== 0n;
  const closingBefore = previous === null ? null : amount(previous.closing, "equity");
  return withTotal(moved ? [...rows, other] : rows, amount(current.closing, "equity"), closingBefore);
}

/** Last year's closing balance is carried forward; what then does not add up is shown as another change. */
function equityMovement(figures: YearFigures, carried?: bigint) {
  const opening = carried ?? (figures.opening === null ? 0n : amount(figures.opening, "equity"));
  const result = resultOf(figures.income);
  return { opening, result, other: amount(figures.closing, "equity") - opening - result };
}

function byLabel(notes: readonly NoteFigure[], key: StatementLineKey, sign: bigint): Map<string, bigint> {
  return new Map(
    notes
      .filter((one) => one.line === key)
      .map((one) => [one.label === "" ? undivided : one.label, sign * one.amount]),
  );
}

function withRest(
  rows: readonly StatementRow[],
  key: string,
  total: bigint,
  totalBefore: bigint | null,
): readonly StatementRow[] {
  const sum = (of: (one: StatementRow) => bigint) => rows.reduce((all, one) => all + of(one), 0n);
  const rest = total - sum((one) => one.amount);
  const restBefore = totalBefore === null ? null : totalBefore - sum((one) => one.previous ?? 0n);
  if (rest === 0n && (restBefore ?? 0n) === 0n) return rows;
  return [...rows, row(`${key}.rest`, undivided, rest, restBefore)];
}

function withTotal(
  rows: readonly StatementRow[],
  total: bigint,
  before: bigint | null,
): readonly StatementRow[] {
  const sum: StatementRow = {
    ...{ key: "total", label: "Summa", note: null, amount: total, previous: before, kind: "sum" },
    parts: rows.map((one) => one.key),
  };
  return [...rows, sum];
}

function row(key: string, label: string, value: bigint, previous: bigint | null): StatementRow {
  return { key, label, note: null, amount: value, previous, kind: "line", parts: [] };
}

function lineAmount(figures: YearFigures, key: StatementLineKey): bigint {
  return amount(figures.income, key) + amount(figures.closing, key);
}

function amount(amounts: Amounts, key: StatementLineKey): bigint {
  return amounts.get(key) ?? 0n;
}
