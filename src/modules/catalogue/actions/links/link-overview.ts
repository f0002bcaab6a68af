import type { Work } from "../../../../platform/db/work.ts";
import type { Jobs } from "../../../../platform/jobs/jobs.ts";
import type { LinkCheck } from "../../model/links/link-check.ts";
import { linksOf } from "../../model/links/link-check.ts";
import { readEntries } from "../../store/entries.ts";
import { readChecks } from "../../store/links/checks.ts";

export interface EntryLink {
  readonly entryId: string;
  readonly entryName: string;
  readonly url: string;
  /** Null where it has not been checked. */
  readonly check: LinkCheck | null;
}

/** Every link of every entry, those that do not answer first. */
export async function readLinkOverview(work: Work): Promise<readonly EntryLink[]> {
  const entries = (await readEntries(work)).filter((entry) => entry.removedAt === null);
  const checks = new Map((await readChecks(work)).map((check) => [check.url, check]));
  const links = entries.flatMap((entry) =>
    linksOf(entry.draft).map((url) => ({
      ...{ entryId: entry.id, entryName: entry.name, url },
      check: checks.get(url) ?? null,
    })),
  );
  return links.toSorted((a, b) => Number(isDead(b.check)) - Number(isDead(a.check)));
}

function isDead(check: LinkCheck | null): boolean {
  return check !== null && check.outcome !== "answers";
}

/** Orders a check of every link; gives the job's id. */
export async function orderLinkCheck(work: Work, jobs: Jobs): Promise<string> {
  return await jobs.enqueue(work, { kind: "catalogue.checkLinks", payload: {} });
}
