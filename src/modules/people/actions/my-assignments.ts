import { hashToken } from "../../../platform/crypto/index.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import type { PeriodState } from "../model/period.ts";
import { periodState } from "../model/period.ts";
import type { NamedAssignment } from "../store/assignments.ts";
import { assignmentOfSession, assignmentsOf } from "../store/assignments.ts";

export interface MyAssignment extends NamedAssignment {
  readonly state: PeriodState;
}

export interface MyAssignments {
  readonly all: readonly MyAssignment[];
  /** What the session works as, also when it has ended since it was chosen. */
  readonly chosen: MyAssignment | undefined;
}

export async function myAssignments(work: BareWork, userId: string, token: string): Promise<MyAssignments> {
  const withState = (one: NamedAssignment): MyAssignment => ({ ...one, state: periodState(one, work.today) });
  const chosen = await assignmentOfSession(work, hashToken(token));
  const all = await assignmentsOf(work, userId);
  return { all: all.map(withState), chosen: chosen === undefined ? undefined : withState(chosen) };
}
