import type { BareWork } from "../../../../platform/db/work.ts";
import { mapToLines } from "../../model/mapping/map-sums.ts";
import { enteredFigures } from "../../model/statements/entered-figures.ts";
import type { StatementFacts } from "../../model/statements/make-statements.ts";
import type { StatementEntry } from "../../model/statements/statement-entry.ts";
import type { FiguresSource } from "../../model/statements/statements.ts";
import type { MappedAccount, YearFigures } from "../../model/statements/year-figures.ts";
import { figuresBefore, figuresOf } from "../../model/statements/year-figures.ts";
import { readLedgerAccounts } from "../../store/ledger-sums.ts";
import { readAccountMappings } from "../../store/mapping.ts";
import { readEntries } from "../../store/statements/entries.ts";

type Sourced = { readonly figures: YearFigures | null; readonly source: FiguresSource };

/** Both years' figures, each from its own ledger where there is one. */
export async function readStatementFacts(work: BareWork, year: number): Promise<StatementFacts> {
  const entries = await readEntries(work, year);
  const mapped = await readMappedAccounts(work, year);
  const mappedBefore = await readMappedAccounts(work, year - 1);
  const own = fromLedger(mapped) ?? fromEntries(entries, year);
  const before = fromLedger(mappedBefore) ?? fromFile(mapped) ?? fromEntries(entries, year - 1);
  const current = own.figures ?? { income: new Map(), opening: null, closing: new Map(), notes: [] };
  return {
    ...{ year, entries, source: own.source, previousSource: before.source },
    current: { ...current, opening: current.opening ?? before.figures?.closing ?? null },
    previous: before.figures,
  };
}

/** The year's accounts that stand on a line; none where no file has been taken in. */
export async function readMappedAccounts(work: BareWork, year: number): Promise<readonly MappedAccount[]> {
  const accounts = await readLedgerAccounts(work, year);
  return mapToLines(accounts, await readAccountMappings(work, year)).mapped;
}

function fromLedger(mapped: readonly MappedAccount[]): Sourced | null {
  return mapped.length === 0 ? null : { figures: figuresOf(mapped), source: "ledger" };
}

function fromFile(mapped: readonly MappedAccount[]): Sourced | null {
  const figures = figuresBefore(mapped);
  return figures === null ? null : { figures, source: "fileOfNextYear" };
}

function fromEntries(entries: readonly StatementEntry[], year: number): Sourced {
  const figures = enteredFigures(entries, year);
  return { figures, source: figures === null ? "none" : "entered" };
}
