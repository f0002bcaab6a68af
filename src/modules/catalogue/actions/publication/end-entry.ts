import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { plannedOf, shownOf } from "../../model/editing/entry-state.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { holdEntry } from "../../store/editing/drafts.ts";
import { readEditions, setVisibleUntil } from "../../store/editing/editions.ts";
import { takeFromShelf } from "../../store/editing/shelf.ts";
import { endShowing } from "../../store/publication.ts";

export type EndRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.notShown" | "catalogue.dayPassed">;

/** Shows the entry no longer from a day, today at the earliest. What was planned from that day on is called off. */
export async function endEntry(
  work: Work,
  entryId: string,
  visibleUntil: string,
): Promise<Outcome<void, EndRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  const today = work.today.toString();
  if (visibleUntil < today) return refused({ code: "catalogue.dayPassed" });
  const editions = await readEditions(work, entryId);
  const ahead = shownOf(editions, today) ?? plannedOf(editions, today)[0];
  if (ahead === undefined) return refused({ code: "catalogue.notShown" });
  await endShowing(work, entryId, visibleUntil);
  await recordEvent(work, { event: "catalogueEntry.end", subjectId: entryId, detail: { visibleUntil } });
  return done();
}

export type CallOffRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.notPlanned">;

/** Takes back an edition that readers have not seen. The one before it is shown as long as this would have been. */
export async function callOffEdition(
  work: Work,
  entryId: string,
  edition: number,
): Promise<Outcome<void, CallOffRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  const editions = await readEditions(work, entryId);
  const planned = plannedOf(editions, work.today.toString()).find((one) => one.edition === edition);
  if (planned === undefined) return refused({ code: "catalogue.notPlanned" });
  await takeFromShelf(work, entryId, edition);
  await setVisibleUntil(work, entryId, edition, planned.visibleFrom);
  const before = editions.find(
    ({ visibleFrom, visibleUntil }) => visibleUntil === planned.visibleFrom && visibleFrom < visibleUntil,
  );
  if (before !== undefined) await setVisibleUntil(work, entryId, before.edition, planned.visibleUntil);
  await recordEvent(work, { event: "catalogueEntry.callOff", subjectId: entryId, detail: { edition } });
  return done();
}
