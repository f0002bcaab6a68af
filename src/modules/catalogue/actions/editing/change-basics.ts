import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { isSlug } from "../../model/editing/slug.ts";
import type { EntryBasics } from "../../store/editing/drafts.ts";
import { holdEntry, readSlugs, updateBasics } from "../../store/editing/drafts.ts";
import { readEditions } from "../../store/editing/editions.ts";

export type BasicsRefusal = RefusedFor<
  | "catalogue.entryGone"
  | "catalogue.slugWrong"
  | "catalogue.slugTaken"
  | "catalogue.slugFixed"
  | "catalogue.unknownIntervention"
>;

/** Address, intervention and where the host is reminded. The address stays once an edition has been published. */
export async function changeBasics(
  work: Work,
  entryId: string,
  basics: EntryBasics,
): Promise<Outcome<void, BasicsRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  if (basics.slug !== entry.slug) {
    if (!isSlug(basics.slug)) return refused({ code: "catalogue.slugWrong" });
    if ((await readEditions(work, entryId)).length > 0) return refused({ code: "catalogue.slugFixed" });
    if ((await readSlugs(work)).has(basics.slug)) return refused({ code: "catalogue.slugTaken" });
  }
  const { interventionId } = basics;
  if (interventionId !== null && !(await interventionById(work, interventionId)))
    return refused({ code: "catalogue.unknownIntervention" });
  await updateBasics(work, entryId, basics);
  await recordEvent(work, {
    event: "catalogueEntry.basics",
    subjectId: entryId,
    detail: { slug: basics.slug, interventionId, reminded: basics.contactAddress !== "" },
  });
  return done();
}
