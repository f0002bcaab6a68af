import type { AccountEntry } from "./account-book.ts";
import type { Book } from "./book.ts";
import type { SieType } from "./model.ts";
import { kronor } from "./vouchers.ts";

/** What can be said only of the whole file: whether balances and transactions agree, and what is used without being named. */
export function checkWhole(book: Book, type: SieType, vouchers: number, lastLine: number): void {
  if (type === "4I") return;
  if (!book.years.has(0))
    book.log.add(
      lastLine,
      "warning",
      "yearMissing",
      "Filen säger inte vilket räkenskapsår den gäller (#RAR 0 saknas).",
    );
  for (const entry of book.accounts.all) {
    checkNamed(book, entry);
    checkCarried(book, entry);
    if (vouchers > 0 && type === "4") checkTransactions(book, entry);
    checkResultAccount(book, entry);
  }
  for (const { line, dimension, object } of book.usedObjects.values())
    if (!book.objects.has(`${dimension} ${object}`))
      book.log.add(
        line,
        "note",
        "undeclaredObject",
        `Objekt ${object} i dimension ${dimension} har inget namn i filen.`,
      );
}

function checkNamed({ log }: Book, { declared, account, line }: AccountEntry): void {
  if (!declared)
    log.add(
      line,
      "warning",
      "undeclaredAccount",
      `Konto ${account} används, men finns inte i kontoplanen (#KONTO).`,
    );
}

/** A balance of zero may be left out, so a missing one counts as zero where the file has the label at all. */
function checkCarried({ log, seen }: Book, entry: AccountEntry): void {
  const before = entry.stated.get(-1)?.closing ?? null;
  const opening = entry.stated.get(0)?.opening ?? null;
  if ((before === null && opening === null) || entry.side !== "balance") return;
  if (!seen.has("#UB -1") || !seen.has("#IB 0")) return;
  const difference = (opening ?? 0) - (before ?? 0);
  if (difference !== 0)
    log.add(
      entry.line,
      "warning",
      "openingDiffersFromPrevious",
      `Konto ${entry.account}: ingående balans ${kronor(opening ?? 0)} kr skiljer sig från förra årets utgående ${kronor(before ?? 0)} kr med ${kronor(difference)} kr.`,
    );
}

function checkTransactions({ log, seen }: Book, entry: AccountEntry): void {
  const stated = entry.stated.get(0);
  const hasResult = stated?.result !== null && stated?.result !== undefined;
  if (hasResult || (entry.side === "result" && seen.has("#RES 0") && stated?.closing == null)) {
    const difference = (stated?.result ?? 0) - entry.turnover;
    if (difference !== 0)
      log.add(
        entry.line,
        "warning",
        "resultDiffersFromTransactions",
        `Konto ${entry.account}: resultatet ${kronor(stated?.result ?? 0)} kr skiljer sig från transaktionerna ${kronor(entry.turnover)} kr med ${kronor(difference)} kr.`,
      );
    return;
  }
  if (!seen.has("#UB 0") || entry.side === "neither") return;
  const expected = (stated?.opening ?? 0) + entry.turnover;
  const difference = (stated?.closing ?? 0) - expected;
  if (difference !== 0)
    log.add(
      entry.line,
      "warning",
      "closingDiffersFromTransactions",
      `Konto ${entry.account}: utgående balans ${kronor(stated?.closing ?? 0)} kr skiljer sig från ingående balans och transaktioner ${kronor(expected)} kr med ${kronor(difference)} kr.`,
    );
}

function checkResultAccount({ log }: Book, entry: AccountEntry): void {
  const opening = entry.stated.get(0)?.opening ?? 0;
  if (entry.side === "result" && opening !== 0)
    log.add(
      entry.line,
      "warning",
      "openingOnResultAccount",
      `Resultatkonto ${entry.account} har ingående balans ${kronor(opening)} kr. Den ska vara noll.`,
    );
}
