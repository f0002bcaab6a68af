import type { Work } from "../../../platform/db/work.ts";
import { colleagueNames } from "../../people/index.ts";
import type { BlockVersion } from "../model/block-version.ts";
import type { Comment } from "../model/comment.ts";
import type { Report, ReportBlock } from "../model/report.ts";
import { readBlock } from "../store/blocks.ts";
import { readComments } from "../store/comments.ts";
import { readReport } from "../store/reports.ts";
import { readVersions } from "../store/versions.ts";

/** One part with everything about it. */
export interface BlockPage {
  readonly report: Report;
  readonly block: ReportBlock;
  readonly comments: readonly Comment[];
  /** Latest first. */
  readonly versions: readonly BlockVersion[];
  readonly names: ReadonlyMap<string, string>;
}

export async function readBlockPage(
  work: Work,
  reportId: string,
  blockId: string,
): Promise<BlockPage | null> {
  const report = await readReport(work, reportId);
  const block = await readBlock(work, reportId, blockId);
  if (report === null || block === null) return null;
  return {
    ...{ report, block },
    comments: await readComments(work, blockId),
    versions: await readVersions(work, blockId),
    names: await colleagueNames(work),
  };
}
