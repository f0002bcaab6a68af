import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { verifyEntry } from "../verification/verify-entry.ts";
import type { Publication, PublishRefusal } from "./publish-entry.ts";
import { publishEntry } from "./publish-entry.ts";

/** Publishes, and the editor says in the same breath that what will stand there is true. */
export async function publishVerified(
  work: Work,
  publication: Publication,
): Promise<Outcome<number, PublishRefusal>> {
  const published = await publishEntry(work, publication);
  if (published.ok) await verifyEntry(work, publication.entryId, "editor");
  return published;
}
