import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { updateParticipation } from "../../store/participation.ts";
import type { NewParticipationAction } from "../../store/participation-actions.ts";
import { appendParticipationAction } from "../../store/participation-actions.ts";

export type ParticipationChanged = { readonly code: "participationChanged" };

/** Writes the state after one more action, the action and the log. `seen.version` is what the caller has seen. */
export async function changeParticipation(
  work: Work,
  seen: Participation,
  change: Partial<Participation>,
  action: NewParticipationAction,
): Promise<Outcome<Participation, ParticipationChanged>> {
  const next = { ...seen, ...change, version: seen.version + 1 };
  if (!(await updateParticipation(work, next, seen.version)))
    return refused({ code: "participationChanged" });
  await appendParticipationAction(work, next.id, next.version, action);
  await recordEvent(work, {
    event: `participation.${action.kind}`,
    personId: next.personId,
    subjectId: next.id,
  });
  return done(next);
}
