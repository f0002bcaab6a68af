import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { EmergencyAccess } from "../../store/person-emergency.ts";
import { markReviewed, readEmergencyAccesses } from "../../store/person-emergency.ts";

export type ListedAccess = EmergencyAccess & {
  readonly userName: string;
  readonly running: boolean;
  readonly own: boolean;
};
export type ReviewRefusal = { readonly code: "accessNotFound" } | { readonly code: "reviewNoteMissing" };

/** The actor's own emergency accesses, and those it has to review as leader. */
export async function listEmergencyAccesses(work: Work): Promise<readonly ListedAccess[]> {
  const [accesses, users] = [await readEmergencyAccesses(work), await colleagueNames(work)];
  return accesses.map((access) => ({
    ...access,
    userName: users.get(access.userId) ?? "okänd användare",
    running: Date.parse(access.untilAt) > work.now.epochMilliseconds,
    own: access.userId === work.actor.userId,
  }));
}

/** The leader notes what it found: was the access needed? One's own is never reviewed by oneself. */
export async function reviewEmergency(
  work: Work,
  accessId: string,
  note: string,
): Promise<Outcome<void, ReviewRefusal>> {
  if (note.trim() === "") return refused({ code: "reviewNoteMissing" });
  const access = isId(accessId)
    ? (await readEmergencyAccesses(work)).find(({ id }) => id === accessId)
    : undefined;
  if (access === undefined || access.userId === work.actor.userId) return refused({ code: "accessNotFound" });
  if (access.reviewedAt !== null) return done();
  if (!(await markReviewed(work, accessId, note.trim()))) return refused({ code: "accessNotFound" });
  await recordEvent(work, { event: "emergency.review", personId: access.personId, subjectId: accessId });
  return done();
}
