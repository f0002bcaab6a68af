import type { BareWork } from "../../../../platform/db/work.ts";
import { undivided } from "../../model/statements/notes.ts";
import type { FiguresSource } from "../../model/statements/statements.ts";
import { lineOf } from "../../model/statements/year-figures.ts";
import { readMappedAccounts } from "./read-figures.ts";

/** Öre with the statements' sign. */
export interface LineAccount {
  readonly account: string;
  readonly name: string;
  readonly noteLine: string;
  readonly opening: bigint;
  readonly amount: bigint;
}

export interface LineFacts {
  readonly key: string;
  readonly year: number;
  readonly label: string;
  readonly isBalance: boolean;
  readonly source: FiguresSource;
  readonly accounts: readonly LineAccount[];
  /** The row of the note that the accounts are narrowed to; null for the whole line. */
  readonly noteRow: string | null;
}

/**
 * Accounts behind a line; `result` has all that the year's result is made of. Null where there is no such line.
 * `noteRow` narrows them to one row of the line's note, by its printed label.
 */
export async function readLine(
  work: BareWork,
  year: number,
  key: string,
  noteRow: string | null = null,
): Promise<LineFacts | null> {
  const line = lineOf(key);
  if (line === undefined && key !== "result") return null;
  const mapped = await readMappedAccounts(work, year);
  const accounts = mapped.flatMap(({ account, mapping }): LineAccount[] => {
    const own = lineOf(mapping.statementLine);
    const fits = key === "result" ? isOfResult(own?.key, own?.statement) : own?.key === key;
    if (own === undefined || !fits) return [];
    if (noteRow !== null && noteRow !== (mapping.noteLine === "" ? undivided : mapping.noteLine)) return [];
    const sign = BigInt(own.sign);
    const amount = sign * (own.statement === "income" ? account.result : account.closing);
    const { account: number, name } = account;
    return [{ account: number, name, noteLine: mapping.noteLine, opening: sign * account.opening, amount }];
  });
  return {
    ...{ key, year },
    label: line?.label ?? "Årets resultat",
    isBalance: line?.statement === "balance",
    source: mapped.length > 0 ? "ledger" : "none",
    ...{ accounts, noteRow },
  };
}

function isOfResult(key: string | undefined, statement: string | undefined): boolean {
  return statement === "income" && key !== "resultTransfer";
}
