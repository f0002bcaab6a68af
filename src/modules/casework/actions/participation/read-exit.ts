import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { PlanStep } from "../../model/participation/exit.ts";
import { readPlan } from "../../store/participation-plan.ts";
import type { ParticipationNotFound } from "./load-participation.ts";
import type { ParticipationHead } from "./read-head.ts";
import { readParticipationHead } from "./read-head.ts";

export interface ExitStart extends ParticipationHead {
  readonly plan: readonly PlanStep[];
}

/** What the form for ending begins with: whom, and what was agreed. */
export async function readExitStart(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<ExitStart, ParticipationNotFound>> {
  const head = await readParticipationHead(work, keyring, id);
  if (!head.ok) return head;
  await recordEvent(work, {
    event: "person.read",
    personId: head.value.participation.personId,
    subjectId: id,
  });
  return done({ ...head.value, plan: await readPlan(work, id) });
}
