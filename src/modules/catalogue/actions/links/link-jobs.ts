import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { JobHandler } from "../../../../platform/jobs/runner.ts";
import { workFor } from "../../../associations/index.ts";
import { linksOf } from "../../model/links/link-check.ts";
import { readEntries } from "../../store/entries.ts";
import { readShownLinks } from "../../store/links/checks.ts";
import { readPublishing } from "../../store/reminders/watched.ts";
import type { AskLink } from "./check-links.ts";
import { checkLinks, linksToCheck } from "./check-links.ts";

/** Checks all addresses of the association's entries, drafts too. `ask` null: the installation calls nobody. */
export function linkJobs({
  db,
  ask,
}: {
  readonly db: Database;
  readonly ask: AskLink | null;
}): ReadonlyMap<string, JobHandler> {
  return new Map([
    [
      "catalogue.checkLinks",
      async ({ actor, progress }) => {
        const link = "/insatskatalog/lankar";
        if (ask === null) return { sentence: "Samordna ringer inte upp några adresser här.", link };
        const urls = await db.inZone(actor, async (work) => {
          const entries = (await readEntries(work)).filter((entry) => entry.removedAt === null);
          return [...new Set(entries.flatMap((entry) => linksOf(entry.draft)))];
        });
        const run = <T>(task: (work: BareWork) => Promise<T>) => db.inZone(actor, task);
        const tell = (done: number, total: number) => progress(done, total, `Länk ${done + 1} av ${total}`);
        const { checked, failing } = await checkLinks(run, actor.associationId, urls, ask, tell);
        return { sentence: sentenceOf(checked, failing), link };
      },
    ],
  ]);
}

function sentenceOf(checked: number, failing: number): string {
  if (checked === 0) return "Insatserna har inga länkar.";
  if (failing === 0) return checked === 1 ? "Länken svarar." : `Alla ${checked} länkar svarar.`;
  return `${failing} av ${checked} länkar svarar inte.`;
}

/** What readers are led to, in every association, each address at most once a week. */
export async function checkOldLinks(db: Database, ask: AskLink | null): Promise<void> {
  if (ask === null) return;
  for (const associationId of await db.inSystem(readPublishing)) {
    const run = <T>(task: (work: BareWork) => Promise<T>): Promise<T> =>
      db.inSystem(async (work) => {
        await workFor(work, associationId);
        return await task(work);
      });
    const urls = await run(async (work) => linksToCheck(work, await readShownLinks(work, associationId)));
    await checkLinks(run, associationId, urls, ask);
  }
}
