import type { Work } from "../../../../platform/db/work.ts";
import type { SieSummary } from "../../../../platform/files/sie/index.ts";
import { SieParser } from "../../../../platform/files/sie/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { continuityFindings } from "../../model/ledger/continuity.ts";
import type { LedgerFinding, LedgerImport } from "../../model/ledger/ledger-import.ts";
import { ledgerYear, yearFindings } from "../../model/ledger/ledger-year.ts";
import {
  insertAccounts,
  insertObjects,
  insertSums,
  insertVouchers,
} from "../../store/ledger/ledger-content.ts";
import type { NewLedgerImport } from "../../store/ledger/ledger-imports.ts";
import { findByHash, insertImport, updateImport } from "../../store/ledger/ledger-imports.ts";
import { readLedgerAccounts } from "../../store/ledger-sums.ts";
import { openYear } from "../open-year.ts";
import { LedgerGathering } from "./gather-ledger.ts";
import { accountsOf, objectsOf, sumsOf } from "./source-accounts.ts";

export interface LedgerSource {
  readonly fileName: string;
  /** SHA-256 of the whole file. */
  readonly hash: Uint8Array;
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Whether dimension 7 is kept; it tells who earned what. */
  readonly keepsEmployees: boolean;
  /** The year of the page it was sent from; the file's own decides. */
  readonly askedYear: number;
  /** Told after each piece, in bytes. */
  readonly progress?: (done: number) => Promise<void>;
}

export interface StagedLedger {
  readonly importId: string;
  readonly year: number;
  readonly vouchers: number;
  readonly transactions: number;
}

export type StageRefusal =
  | { readonly code: "ledger.known"; readonly import: LedgerImport }
  | { readonly code: "ledger.notSie"; readonly file: NewLedgerImport }
  | { readonly code: "ledger.faulty"; readonly file: NewLedgerImport; readonly errors: number }
  | { readonly code: "ledger.noYear"; readonly file: NewLedgerImport }
  | ClosedRefusal;

/** Statements sent one after the other cost more than the rows they carry. */
const batch = 5000;

/** Reads a file into a ledger that waits to be put to use. A file with errors leaves nothing behind. */
export async function stageLedger(
  work: Work,
  source: LedgerSource,
): Promise<Outcome<StagedLedger, StageRefusal>> {
  const known = await findByHash(work, source.hash);
  if (known !== null) return refused({ code: "ledger.known", import: known });
  const started = startOf(work.newId(), source);
  await insertImport(work, started);
  const gathering = new LedgerGathering(source.keepsEmployees);
  const summary = await readAll(work, source, started.id, gathering);
  const year = ledgerYear(spanOf(summary), gathering.voucherYears);
  const read = importOf(started, summary, year ?? source.askedYear);
  if (!summary.isSie) return refused({ code: "ledger.notSie", file: read });
  if (summary.counts.error > 0)
    return refused({ code: "ledger.faulty", file: read, errors: summary.counts.error });
  if (year === null) return refused({ code: "ledger.noYear", file: read });
  const open = await openYear(work, year);
  if (!open.ok) return open;
  const accounts = accountsOf(summary);
  const sums = sumsOf(summary, gathering, accounts);
  await insertAccounts(work, started.id, accounts);
  await insertObjects(work, started.id, objectsOf(summary, sums, source.keepsEmployees));
  await insertSums(work, started.id, sums);
  const before = await readLedgerAccounts(work, year - 1);
  const findings = [...read.findings, ...continuityFindings(year, accounts, before, summary.lines)];
  await updateImport(work, { ...read, status: "waiting", findings });
  const { vouchers, transactions } = summary;
  return done({ importId: started.id, year, vouchers, transactions });
}

async function readAll(
  work: Work,
  source: LedgerSource,
  importId: string,
  gathering: LedgerGathering,
): Promise<SieSummary> {
  const parser = new SieParser({ fileName: source.fileName, events: gathering });
  const flush = async () => {
    const { vouchers, rows } = gathering.take();
    await insertVouchers(work, importId, vouchers, rows);
  };
  let bytes = 0;
  for await (const chunk of source.chunks) {
    for (let at = 0; at < chunk.length; at += pieceSize) {
      parser.write(chunk.subarray(at, at + pieceSize));
      if (gathering.waiting >= batch) await flush();
    }
    bytes += chunk.length;
    await source.progress?.(bytes);
  }
  const summary = parser.end();
  await flush();
  return summary;
}

const pieceSize = 131_072;

function spanOf({ years }: SieSummary) {
  return years.find(({ index }) => index === 0) ?? null;
}

function startOf(id: string, { fileName, hash, askedYear }: LedgerSource): NewLedgerImport {
  return {
    ...{ id, year: askedYear, status: "waiting", fileName, hash, sieType: "", encoding: "", program: "" },
    ...{ generatedOn: null, vouchers: 0, transactions: 0, alreadyRead: false, findings: [] },
    ...{ startsOn: null, endsOn: null },
  };
}

function importOf(started: NewLedgerImport, summary: SieSummary, year: number): NewLedgerImport {
  const span = spanOf(summary);
  return {
    ...started,
    year,
    status: "refused",
    sieType: summary.type ?? "",
    encoding: summary.encoding,
    program: summary.program,
    generatedOn: summary.generatedOn,
    vouchers: summary.vouchers,
    transactions: summary.transactions,
    alreadyRead: summary.alreadyRead,
    startsOn: span?.start ?? null,
    endsOn: span?.end ?? null,
    findings: [...summary.findings, ...yearFindings(span, year, summary.lines), ...onlyVouchers(summary)],
  };
}

function onlyVouchers({ type, lines }: SieSummary): readonly LedgerFinding[] {
  if (type !== "4I") return [];
  const message =
    "Filen är av typ 4I och har bara verifikationer. Ingående balanser saknas, så balansräkningen blir inte hel.";
  return [{ line: lines, kind: "onlyVouchers", severity: "warning", message }];
}
