import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { Finding } from "../model/checks/finding.ts";
import type { FrozenDocument } from "../model/publication.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import type { ReportBlock } from "../model/report.ts";
import { readBlocks } from "../store/blocks.ts";
import { insertPublication, readPublications, withdraw } from "../store/publications.ts";
import { readReport } from "../store/reports.ts";

export interface Publishing {
  readonly findings: readonly Finding[];
  /** Why it is published although the checks warn; empty where they do not. */
  readonly motive: string;
  /** The blocks that the files were made of. */
  readonly blocks: readonly ReportBlock[];
  readonly frozen: FrozenDocument;
}

/** Whether the checks let it through. Errors never do; warnings do with a motive. */
export function mayPublish(findings: readonly Finding[], motive: string): Outcome<void, ReportRefusal> {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return refused({ code: "publication.errors", count: errors });
  const warnings = findings.length - errors;
  return warnings > 0 && motive.trim() === ""
    ? refused({ code: "publication.motiveMissing", count: warnings })
    : done();
}

/** Freezes the document as the next version. Refused where a text has changed since the files were made. */
export async function publishReport(
  work: Work,
  reportId: string,
  { findings, motive, blocks, frozen }: Publishing,
): Promise<Outcome<{ readonly version: number }, ReportRefusal>> {
  if ((await readReport(work, reportId)) === null) return refused({ code: "report.gone" });
  const allowed = mayPublish(findings, motive);
  if (!allowed.ok) return allowed;
  const now = (await readBlocks(work, reportId)).filter(({ removed }) => !removed);
  if (signOf(now) !== signOf(blocks)) return refused({ code: "publication.changed" });
  const version = ((await readPublications(work, reportId))[0]?.version ?? 0) + 1;
  const pdfHash = createHash("sha256").update(frozen.pdf).digest("hex");
  await insertPublication(work, reportId, { ...frozen, id: work.newId(), version, motive, pdfHash });
  await recordEvent(work, {
    event: "report.publish",
    subjectId: reportId,
    detail: { version, warnings: findings.length },
  });
  return done({ version });
}

/** Takes a published version away from the public; the association keeps it. */
export async function withdrawPublication(
  work: Work,
  reportId: string,
  publicationId: string,
): Promise<Outcome<void, ReportRefusal>> {
  if (!(await withdraw(work, reportId, publicationId))) return refused({ code: "publication.gone" });
  await recordEvent(work, { event: "report.withdraw", subjectId: publicationId });
  return done();
}

function signOf(blocks: readonly ReportBlock[]): string {
  return blocks.map(({ id, edition }) => `${id}/${edition}`).join();
}
