import type { Work } from "../../../platform/db/work.ts";
import { associationOf } from "../../associations/index.ts";
import type { Report } from "../model/report.ts";
import { readBlocks } from "../store/blocks.ts";
import { readOpenComments } from "../store/comments.ts";
import { readLatestVersions } from "../store/publications.ts";
import { readReports } from "../store/reports.ts";

export interface OverviewRow {
  readonly report: Report;
  /** Latest published version; null where none is public. */
  readonly version: number | null;
  /** Texts that must be there and are not. */
  readonly missing: number;
  /** Texts that are still last year's. */
  readonly kept: number;
  readonly comments: number;
}

/** Every document with what remains to be written; the figures are checked when one document is reviewed. */
export async function readOverview(
  work: Work,
): Promise<{ readonly slug: string; readonly rows: readonly OverviewRow[] }> {
  const { slug } = await associationOf(work);
  const versions = await readLatestVersions(work);
  const rows: OverviewRow[] = [];
  for (const report of await readReports(work)) {
    const blocks = (await readBlocks(work, report.id)).filter(({ removed }) => !removed);
    rows.push({
      report,
      version: versions.get(report.id) ?? null,
      missing: blocks.filter(({ kind, required, body }) => kind === "text" && required && body.trim() === "")
        .length,
      kept: blocks.filter(({ copiedFrom }) => copiedFrom !== null).length,
      comments: (await readOpenComments(work, report.id)).length,
    });
  }
  return { slug, rows };
}
