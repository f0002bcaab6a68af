import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import type { ReportBlock } from "../model/report.ts";
import { readBlock, replaceText, updateReviewed } from "../store/blocks.ts";
import { insertVersion, readVersions } from "../store/versions.ts";

export interface WrittenText {
  readonly heading: string;
  readonly body: string;
  /** The edition that the writer began from. */
  readonly edition: number;
}

/** Saves a heading and its text as a new version. Whoever began from an older one gets the newer back and saves nothing. */
export async function writeBlock(
  work: Work,
  reportId: string,
  blockId: string,
  { heading, body, edition }: WrittenText,
): Promise<Outcome<ReportBlock, ReportRefusal>> {
  const before = await readBlock(work, reportId, blockId);
  if (before === null) return refused({ code: "block.gone" });
  if (before.kind === "pageBreak") return refused({ code: "block.hasNoText" });
  if (before.edition !== edition) return refused({ code: "block.changed", now: before });
  const text = { heading, body: before.kind === "text" ? body : "" };
  if (before.heading === text.heading && before.body === text.body) return done(before);
  if (!(await replaceText(work, blockId, edition, { ...text, copiedFrom: null }))) {
    const now = await readBlock(work, reportId, blockId);
    return refused(now === null ? { code: "block.gone" } : { code: "block.changed", now });
  }
  await insertVersion(work, blockId, { ...text, edition: edition + 1 });
  await recordEvent(work, { event: "report.write", subjectId: blockId, detail: { edition: edition + 1 } });
  return done({ ...before, ...text, edition: edition + 1, copiedFrom: null });
}

/** Puts an earlier version's text back as the newest one. */
export async function restoreVersion(
  work: Work,
  reportId: string,
  blockId: string,
  wanted: { readonly edition: number; readonly from: number },
): Promise<Outcome<ReportBlock, ReportRefusal>> {
  const version = (await readVersions(work, blockId)).find(({ edition }) => edition === wanted.from);
  if (version === undefined) return refused({ code: "version.gone" });
  return await writeBlock(work, reportId, blockId, { ...version, edition: wanted.edition });
}

/** Says that last year's text has been gone through and stands as it is. */
export async function reviewBlock(
  work: Work,
  reportId: string,
  blockId: string,
): Promise<Outcome<void, ReportRefusal>> {
  if ((await readBlock(work, reportId, blockId)) === null) return refused({ code: "block.gone" });
  await updateReviewed(work, blockId);
  await recordEvent(work, { event: "report.review", subjectId: blockId });
  return done();
}
