import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { readEditionContent } from "../../store/editing/editions.ts";
import { readEntry } from "../../store/entries.ts";
import type { SaveRefusal } from "./save-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** An edition by its number, or what is being written. */
export type Version = number | "draft";

/** What a version says; null where there is none. */
export async function readVersion(
  work: Work,
  entryId: string,
  version: Version,
): Promise<EntryContent | null> {
  if (version === "draft") return (await readEntry(work, entryId))?.draft ?? null;
  return await readEditionContent(work, entryId, version);
}

/** Names of those who published, by user id. */
export { colleagueNames as publisherNames };

/** Makes the draft say again what an edition said. Publishes nothing. */
export async function restoreEdition(
  work: Work,
  entryId: string,
  edition: number,
  revision: number,
): Promise<Outcome<void, SaveRefusal | RefusedFor<"catalogue.editionGone">>> {
  const content = await readEditionContent(work, entryId, edition);
  if (content === null) return refused({ code: "catalogue.editionGone" });
  const saved = await saveDraft(work, entryId, revision, content);
  return saved.ok ? done() : saved;
}
