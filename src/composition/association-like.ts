import type { CopyStep, LikeAssociation } from "../modules/associations/index.ts";
import { createAssociationLike } from "../modules/associations/index.ts";
import { copyGoals } from "../modules/goals/index.ts";
import { copyInterventions } from "../modules/interventions/index.ts";
import type { BareWork } from "../platform/db/work.ts";

const steps: readonly CopyStep[] = [copyInterventions, copyGoals];

/** A new association like another: everything but persons and users. Run as system. */
export function associationLike(work: BareWork, input: LikeAssociation) {
  return createAssociationLike(work, input, steps);
}
