import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { membersOf } from "../../associations/index.ts";
import { outlineOf } from "../model/outline/outline.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import type { Report, ReportBlock, ReportKind } from "../model/report.ts";
import { titleOf } from "../model/report.ts";
import { seatsFor } from "../model/seat.ts";
import { insertBlocks, readBlocks } from "../store/blocks.ts";
import { findReport, insertReport } from "../store/reports.ts";
import { readSeats, replaceSeats } from "../store/signatures.ts";
import { insertVersion } from "../store/versions.ts";

export interface NewReport {
  readonly kind: ReportKind;
  readonly year: number;
  /** From the usual outline, or from last year's document with its texts marked as last year's. */
  readonly from: "outline" | "lastYear";
  /** The law asks for no interim report; only a charter may. */
  readonly charterAsks: boolean;
}

/** Begins a document of a kind and year; there is one of each. */
export async function createReport(work: Work, wanted: NewReport): Promise<Outcome<Report, ReportRefusal>> {
  const { kind, year } = wanted;
  if (kind === "interimReport" && !wanted.charterAsks) return refused({ code: "report.interimNotAsked" });
  const existing = await findReport(work, kind, year);
  if (existing !== null) return refused({ code: "report.exists", reportId: existing.id });
  const before = wanted.from === "lastYear" ? await findReport(work, kind, year - 1) : null;
  if (wanted.from === "lastYear" && before === null) return refused({ code: "report.nothingToCopy" });
  const blocks =
    before === null ? fromOutline(work, kind) : copied(work, await readBlocks(work, before.id), year - 1);
  const report: Report = {
    ...{ id: work.newId(), kind, year, title: titleOf(kind, year), adoptedOn: null, adoptedReference: "" },
  };
  if (!(await insertReport(work, report))) {
    const theirs = await findReport(work, kind, year);
    return refused({ code: "report.exists", reportId: theirs?.id ?? report.id });
  }
  await insertBlocks(work, report.id, blocks);
  for (const block of blocks.filter(({ body }) => body !== "")) await insertVersion(work, block.id, block);
  if (blocks.some(({ dataKey }) => dataKey === "signatures"))
    await giveSeats(work, report.id, before?.id ?? null);
  await recordEvent(work, { event: "report.create", subjectId: report.id, detail: { kind, year } });
  return done(report);
}

function fromOutline(work: Work, kind: ReportKind): readonly ReportBlock[] {
  return outlineOf(kind).map((block, sort) => ({
    ...block,
    ...fresh(work),
    sort,
    body: "",
    removed: false,
    copiedFrom: null,
  }));
}

/** Texts follow along as drafts; what was removed last year stays removed. */
function copied(work: Work, blocks: readonly ReportBlock[], year: number): readonly ReportBlock[] {
  return blocks.map((block) => ({
    ...block,
    ...fresh(work),
    copiedFrom: block.kind === "text" && block.body !== "" ? year : null,
  }));
}

function fresh(work: Work) {
  return { id: work.newId(), edition: 1, changedAt: work.now.toString(), changedBy: work.actor.userId };
}

/** Last year's seats unsigned, or one for each member. */
async function giveSeats(work: Work, reportId: string, beforeId: string | null): Promise<void> {
  const before = beforeId === null ? [] : await readSeats(work, beforeId);
  const seats =
    before.length === 0
      ? seatsFor(await membersOf(work))
      : before.map((seat) => ({ ...seat, name: "", signedOn: null }));
  await replaceSeats(work, reportId, seats);
}
