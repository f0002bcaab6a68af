import type { Work } from "../../../platform/db/work.ts";
import { colleagueNames } from "../../people/index.ts";
import type { Publication } from "../model/publication.ts";
import type { Report, ReportBlock } from "../model/report.ts";
import { readBlocks } from "../store/blocks.ts";
import { readOpenComments } from "../store/comments.ts";
import { readPublications } from "../store/publications.ts";
import { readReport } from "../store/reports.ts";
import { readWriters } from "../store/versions.ts";
import { dataTitles } from "./data/sources.ts";

/** A document as a work list: its parts with their state, who has written, what has been published. */
export interface Outline {
  readonly report: Report;
  readonly blocks: readonly ReportBlock[];
  readonly removed: readonly ReportBlock[];
  /** Open comments by block id. */
  readonly comments: ReadonlyMap<string, number>;
  readonly writers: readonly { readonly userId: string; readonly versions: number }[];
  readonly publications: readonly Publication[];
  readonly names: ReadonlyMap<string, string>;
  readonly dataTitles: ReadonlyMap<string, string>;
}

export async function readOutline(work: Work, reportId: string): Promise<Outline | null> {
  const report = await readReport(work, reportId);
  if (report === null) return null;
  const all = await readBlocks(work, reportId);
  const open = await readOpenComments(work, reportId);
  return {
    report,
    blocks: all.filter(({ removed }) => !removed),
    removed: all.filter(({ removed }) => removed),
    comments: new Map([...Map.groupBy(open, (id) => id)].map(([id, some]) => [id, some.length])),
    writers: await readWriters(work, reportId),
    publications: await readPublications(work, reportId),
    names: await colleagueNames(work),
    dataTitles,
  };
}
