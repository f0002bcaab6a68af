import type { Database } from "../../../../platform/db/database.ts";
import type { Services } from "../../../../platform/http/request.ts";
import { readShownLinks } from "../../store/links/checks.ts";
import { forEachAssociation, runFor } from "../reminders/each-association.ts";
import type { AskLink } from "./ask-link.ts";
import { askLinkOf } from "./ask-link.ts";
import { checkLinks, linksToCheck } from "./check-links.ts";

/** Calls what readers are led to in every association, each address at most once a week, where the installation allows it. */
export async function checkOldLinks(
  { db, checksLinks }: Pick<Services, "db" | "checksLinks">,
  ended: () => boolean,
): Promise<void> {
  const ask = askLinkOf(checksLinks);
  if (ask === null) return;
  await forEachAssociation(db, (associationId) => checkOldLinksOf(db, associationId, ask, ended));
}

/** The same for one association. */
export async function checkOldLinksOf(
  db: Database,
  associationId: string,
  ask: AskLink,
  ended: () => boolean,
): Promise<void> {
  const run = runFor(db, associationId);
  const urls = await run(async (work) => linksToCheck(work, await readShownLinks(work, associationId)));
  await checkLinks(run, associationId, urls, ask, { ended });
}
