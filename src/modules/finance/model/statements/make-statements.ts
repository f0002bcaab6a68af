import { balanceRequirementLayout } from "./balance-requirement.ts";
import { balanceLayout } from "./balance-sheet.ts";
import { cashFlowAmounts, cashFlowLayout, withRoundingRow } from "./cash-flow.ts";
import { incomeLayout } from "./income-statement.ts";
import { makeNotes } from "./notes.ts";
import { fill } from "./row-layout.ts";
import type { StatementEntry } from "./statement-entry.ts";
import { entryAmounts, entryText } from "./statement-entry.ts";
import { isStatementLineKey } from "./statement-line.ts";
import type { FiguresSource, Statements } from "./statements.ts";
import type { Amounts, YearFigures } from "./year-figures.ts";
import { resultOf } from "./year-figures.ts";

export interface StatementFacts {
  readonly year: number;
  readonly current: YearFigures;
  readonly previous: YearFigures | null;
  readonly source: FiguresSource;
  readonly previousSource: FiguresSource;
  readonly entries: readonly StatementEntry[];
}

/** All statements of a year from one set of figures; nothing in them is typed twice. */
export function makeStatements(facts: StatementFacts): Statements {
  const { year, current, previous, source, previousSource, entries } = facts;
  const textOf = (key: string) => entryText(entries, year, key);
  const notes = makeNotes({ year, current, previous, textOf });
  const noteOf = (key: string) => notes.find((note) => note.line === key)?.number ?? null;
  const flowBefore = previous === null ? null : cashFlowAmounts(previous);
  return {
    ...{ year, source, previousSource, notes },
    incomeStatement: fill(incomeLayout, of(current.income), previous && of(previous.income), noteOf),
    balanceSheet: fill(
      balanceLayout,
      withEntered(current.closing, entries, year),
      previous && withEntered(previous.closing, entries, year - 1),
      noteOf,
    ),
    cashFlow: withRoundingRow(fill(cashFlowLayout, cashFlowAmounts(current) ?? (() => 0n), flowBefore)),
    balanceRequirement: fill(
      balanceRequirementLayout,
      requirement(current, entries, year),
      previous && requirement(previous, entries, year - 1),
    ),
  };
}

function of(amounts: Amounts): (key: string) => bigint {
  return (key) => (isStatementLineKey(key) ? (amounts.get(key) ?? 0n) : 0n);
}

/** Pledges and contingent liabilities are in no account. */
function withEntered(closing: Amounts, entries: readonly StatementEntry[], year: number) {
  const entered = entryAmounts(entries, year);
  return (key: string) => (isStatementLineKey(key) ? of(closing)(key) : entered(`closing.${key}`));
}

function requirement(figures: YearFigures, entries: readonly StatementEntry[], year: number) {
  const entered = entryAmounts(entries, year);
  return (key: string) =>
    key === "result" ? resultOf(figures.income) : entered(`balanceRequirement.${key}`);
}
