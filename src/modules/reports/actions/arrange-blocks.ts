import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import type { BlockKind, HeadingLevel, ReportBlock } from "../model/report.ts";
import { insertBlocks, readBlocks, updateRemoved, updateSort } from "../store/blocks.ts";
import { readReport } from "../store/reports.ts";
import { dataTitles } from "./data/sources.ts";

export interface NewBlock {
  readonly kind: BlockKind;
  readonly level: HeadingLevel;
  readonly heading: string;
  readonly dataKey: string;
  /** Stands after this one; last where it is null or not there. */
  readonly afterId: string | null;
}

/** Adds a part. Nothing in the outline is compulsory but what is marked so, and that can be removed. */
export async function addBlock(
  work: Work,
  reportId: string,
  { afterId, ...wanted }: NewBlock,
): Promise<Outcome<ReportBlock, ReportRefusal>> {
  if ((await readReport(work, reportId)) === null) return refused({ code: "report.gone" });
  if (wanted.kind === "data" && !dataTitles.has(wanted.dataKey))
    return refused({ code: "report.unknownData" });
  const blocks = await readBlocks(work, reportId);
  const place = blocks.findIndex(({ id }) => id === afterId);
  const at = place < 0 ? blocks.length : place + 1;
  const block: ReportBlock = {
    ...wanted,
    dataKey: wanted.kind === "data" ? wanted.dataKey : "",
    ...{ id: work.newId(), sort: at, required: false, guidance: "", body: "", edition: 1 },
    ...{ changedAt: work.now.toString(), changedBy: work.actor.userId, removed: false, copiedFrom: null },
  };
  await insertBlocks(work, reportId, [block]);
  await renumber(work, blocks.toSpliced(at, 0, block));
  await recordEvent(work, { event: "report.add", subjectId: block.id, detail: { kind: block.kind } });
  return done(block);
}

/** One step up or down among those that are shown; at the end it stays where it is. */
export async function moveBlock(
  work: Work,
  reportId: string,
  blockId: string,
  direction: "up" | "down",
): Promise<Outcome<void, ReportRefusal>> {
  const blocks = await readBlocks(work, reportId);
  const shown = blocks.filter(({ removed }) => !removed);
  const at = shown.findIndex(({ id }) => id === blockId);
  if (at < 0) return refused({ code: "block.gone" });
  const other = shown[direction === "up" ? at - 1 : at + 1];
  if (other === undefined) return done();
  const own = blocks.findIndex(({ id }) => id === blockId);
  const theirs = blocks.indexOf(other);
  const order = blocks.toSpliced(own, 1);
  order.splice(theirs, 0, ...blocks.slice(own, own + 1));
  await renumber(work, order);
  await recordEvent(work, { event: "report.move", subjectId: blockId });
  return done();
}

/** A removed part keeps its text and can be put back where it was. */
export async function setRemoved(
  work: Work,
  reportId: string,
  blockId: string,
  removed: boolean,
): Promise<Outcome<void, ReportRefusal>> {
  const blocks = await readBlocks(work, reportId);
  if (!blocks.some(({ id }) => id === blockId)) return refused({ code: "block.gone" });
  await updateRemoved(work, blockId, removed);
  await recordEvent(work, { event: removed ? "report.remove" : "report.restore", subjectId: blockId });
  return done();
}

async function renumber(work: Work, blocks: readonly ReportBlock[]): Promise<void> {
  for (const [sort, block] of blocks.entries())
    if (block.sort !== sort) await updateSort(work, block.id, sort);
}
