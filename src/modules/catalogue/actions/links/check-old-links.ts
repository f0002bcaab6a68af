import type { BareWork } from "../../../../platform/db/work.ts";
import type { Services } from "../../../../platform/http/request.ts";
import { workFor } from "../../../associations/index.ts";
import { readShownLinks } from "../../store/links/checks.ts";
import { readPublishing } from "../../store/reminders/watched.ts";
import type { AskLink } from "./ask-link.ts";
import { askLinkOf } from "./ask-link.ts";
import { checkLinks, linksToCheck } from "./check-links.ts";

/**
 * Calls what readers are led to, in every association, each address at most once a week, where the installation allows it.
 * `ask` is for tests, which have a server of their own.
 */
export async function checkOldLinks(
  { db, checksLinks }: Pick<Services, "db" | "checksLinks">,
  ended: () => boolean,
  ask: AskLink | null = askLinkOf(checksLinks),
): Promise<void> {
  if (ask === null) return;
  for (const associationId of await db.inSystem(readPublishing)) {
    const run = <T>(task: (work: BareWork) => Promise<T>): Promise<T> =>
      db.inSystem(async (work) => {
        await workFor(work, associationId);
        return await task(work);
      });
    const urls = await run(async (work) => linksToCheck(work, await readShownLinks(work, associationId)));
    await checkLinks(run, associationId, urls, ask, { ended });
  }
}
