import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf, municipalitiesOf } from "../../../associations/index.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { emptyContent } from "../../model/content/entry-content.ts";
import { contentFromRegister } from "../../model/editing/prefill.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { freeSlug, isSlug, slugOf } from "../../model/editing/slug.ts";
import { readSlugs } from "../../store/editing/drafts.ts";
import { insertEntry } from "../../store/entries.ts";

/** A name is enough. An empty slug is made from it. */
export interface Beginning {
  readonly name: string;
  readonly slug: string;
  /** Null for what no intervention of the register is. */
  readonly interventionId: string | null;
}

export type StartRefusal = RefusedFor<
  "catalogue.slugWrong" | "catalogue.slugTaken" | "catalogue.unknownIntervention"
>;

/** Begins an entry, with what the register knows where it is about an intervention. Gives its id. */
export async function startEntry(work: Work, beginning: Beginning): Promise<Outcome<string, StartRefusal>> {
  const { name, interventionId } = beginning;
  const content = await firstContent(work, name, interventionId);
  if (content === null) return refused({ code: "catalogue.unknownIntervention" });
  const slug = await slugFor(work, beginning);
  if (!slug.ok) return slug;
  const id = work.newId();
  await insertEntry(work, id, { slug: slug.value, interventionId, content, contactAddress: "" });
  await recordEvent(work, { event: "catalogueEntry.add", subjectId: id });
  return done(id);
}

async function slugFor(
  work: Work,
  { name, slug }: Beginning,
): Promise<Outcome<string, RefusedFor<"catalogue.slugWrong" | "catalogue.slugTaken">>> {
  const taken = await readSlugs(work);
  if (slug === "") return done(freeSlug(slugOf(name), taken));
  if (!isSlug(slug)) return refused({ code: "catalogue.slugWrong" });
  return taken.has(slug) ? refused({ code: "catalogue.slugTaken" }) : done(slug);
}

async function firstContent(
  work: Work,
  name: string,
  interventionId: string | null,
): Promise<EntryContent | null> {
  const trackId = work.newId();
  if (interventionId === null) {
    const track = { id: trackId, ageFrom: null, ageTo: null, municipalities: [], situations: [] };
    return { ...emptyContent(name), tracks: [track] };
  }
  const intervention = await interventionById(work, interventionId);
  if (intervention === null) return null;
  const [members, municipalities] = [await membersOf(work), await municipalitiesOf(work)];
  const host = members.find(({ id }) => id === intervention.hostMemberId)?.name ?? "";
  const codes = municipalities.map(({ code }) => code);
  return contentFromRegister({ ...intervention, name, host, municipalities: codes }, trackId);
}
