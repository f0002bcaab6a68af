import { createHash } from "node:crypto";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { SieParser } from "../../../../platform/files/sie/index.ts";
import type { Jobs } from "../../../../platform/jobs/jobs.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { findByHash } from "../../store/ledger/ledger-imports.ts";
import { deleteUploadsBefore, insertUpload } from "../../store/ledger/ledger-uploads.ts";

export interface SentLedger {
  readonly year: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly keepsEmployees: boolean;
}

export type UploadRefusal =
  | { readonly code: "ledger.noFile" }
  | { readonly code: "ledger.otherFile"; readonly sentence: string }
  | { readonly code: "ledger.known"; readonly import: LedgerImport };

/** Enough to see whether it is a SIE file at all. */
const glance = 65_536;

/** A job takes minutes; what waits longer has been given up. */
const keptHours = 48;

/** Keeps the file until a job has read it; gives the job's id. What is no SIE file, or is here already, is refused at once. */
export async function uploadLedger(
  work: Work,
  jobs: Jobs,
  { year, fileName, bytes, keepsEmployees }: SentLedger,
): Promise<Outcome<string, UploadRefusal>> {
  if (bytes.length === 0) return refused({ code: "ledger.noFile" });
  const parser = new SieParser();
  parser.write(bytes.subarray(0, glance));
  const seen = parser.end();
  if (!seen.isSie) return refused({ code: "ledger.otherFile", sentence: seen.findings[0]?.message ?? "" });
  const hash = createHash("sha256").update(bytes).digest();
  const known = await findByHash(work, hash);
  if (known !== null) return refused({ code: "ledger.known", import: known });
  await deleteUploadsBefore(work, work.now.subtract({ hours: keptHours }).toString());
  const id = work.newId();
  const name = shortName(fileName);
  await insertUpload(
    work,
    { ...{ id, year, fileName: name, hash, keepsEmployees }, bytes: BigInt(bytes.length) },
    bytes,
  );
  await recordEvent(work, { event: "ledger.upload", subjectId: id, detail: { bytes: bytes.length } });
  return done(await jobs.enqueue(work, { kind: "ledger.read", payload: { uploadId: id } }));
}

/** The last part of a path, of a length that fits a sentence. */
function shortName(given: string): string {
  const name = given.split(/[/\\]/).at(-1)?.replaceAll(/\p{C}/gu, "").trim() ?? "";
  return name === "" ? "fil.se" : name.slice(-100);
}
