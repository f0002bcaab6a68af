import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { JobHandler } from "../../../../platform/jobs/runner.ts";
import { linksOf } from "../../model/links/link-check.ts";
import { readEntries } from "../../store/entries.ts";
import type { AskLink } from "./ask-link.ts";
import { checkLinks } from "./check-links.ts";

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
        const { checked, failing } = await checkLinks(run, actor.associationId, urls, ask, {
          progress: tell,
        });
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
