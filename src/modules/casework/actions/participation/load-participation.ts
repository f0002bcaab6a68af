import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { readParticipation } from "../../store/participation.ts";

export type ParticipationNotFound = { readonly code: "participationNotFound" };

/** The participation, where the actor's unit runs it. An id that is none is simply not found. */
export async function loadParticipation(
  work: Work,
  id: string,
): Promise<Outcome<Participation, ParticipationNotFound>> {
  const participation = isId(id) ? await readParticipation(work, id) : null;
  return participation === null ? refused({ code: "participationNotFound" }) : done(participation);
}
