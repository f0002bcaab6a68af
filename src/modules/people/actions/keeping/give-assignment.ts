import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { AssignmentRefusal, WantedAssignment } from "../../model/assignment-rules.ts";
import { judgeAssignment } from "../../model/assignment-rules.ts";
import { assignmentsOf } from "../../store/assignments.ts";
import { insertAssignment, workplacesOf } from "../../store/kept-assignments.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { userById } from "../../store/users.ts";

export type GiveRefusal =
  | AssignmentRefusal
  | { readonly code: "noSuchUser" }
  | { readonly code: "ownAssignment" };

export interface AssignmentGift {
  readonly userId: string;
  readonly wanted: WantedAssignment;
  /** Who gives it; null for the command line. */
  readonly by: string | null;
}

/** Gives a user an assignment. Nobody gives one to themselves, so that keeping users opens no zone. */
export async function giveAssignment(
  work: BareWork,
  { userId, wanted, by }: AssignmentGift,
): Promise<Outcome<string, GiveRefusal>> {
  if (by === userId) return refused({ code: "ownAssignment" });
  const user = await userById(work, userId, true);
  if (user === undefined) return refused({ code: "noSuchUser" });
  const { associationId } = wanted;
  const workplaces = associationId === null ? [] : await workplacesOf(work, associationId);
  const judged = judgeAssignment(wanted, { user, held: await assignmentsOf(work, userId), workplaces });
  if (!judged.ok) return judged;
  const id = await insertAssignment(work, userId, wanted);
  await recordSystemEvent(work, {
    event: "assignment.give",
    userId: by,
    subjectId: id,
    detail: { duty: wanted.duty },
  });
  return done(id);
}
