import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import { interventionById } from "../../../interventions/index.ts";
import { followUpDueOn } from "../../model/follow-up/follow-up-due.ts";
import type { ExitRefusal as DayRefusal, StepOutcome } from "../../model/participation/exit.ts";
import { checkExit } from "../../model/participation/exit.ts";
import type { Occupation, Participation } from "../../model/participation/participation.ts";
import { setFollowUpDue } from "../../store/follow-up.ts";
import { endActivities } from "../../store/participation-activities.ts";
import { replaceIncome } from "../../store/participation-income.ts";
import { setOutcomes } from "../../store/participation-plan.ts";
import type { ParticipationChanged } from "./change-participation.ts";
import { changeParticipation } from "./change-participation.ts";
import type { ParticipationNotFound } from "./load-participation.ts";
import { loadParticipation } from "./load-participation.ts";
import { registrationErrorCodes } from "./registration-errors.ts";

export interface ExitInput {
  readonly version: number;
  readonly exitedOn: string;
  readonly reason: string;
  readonly after: Occupation;
  readonly incomeSources: readonly string[];
  readonly stepProgress: string | null;
  /** Outcome by the id of an agreed goal or step. */
  readonly outcomes: ReadonlyMap<string, StepOutcome>;
}

export type ExitRefusal =
  | ParticipationNotFound
  | ParticipationChanged
  | DayRefusal
  | {
      readonly code: "exitCodeUnknown";
      readonly list: "exitReason" | "occupation" | "incomeSource" | "stepProgress";
    };

const nothing: Occupation = { occupation: null, workPercent: null, studyPercent: null };

/** Ends a participation. A registration error ends with its reason only: nothing came of what never was. */
export async function exitParticipation(
  work: Work,
  id: string,
  input: ExitInput,
): Promise<Outcome<Participation, ExitRefusal>> {
  const found = await loadParticipation(work, id);
  if (!found.ok) return found;
  const day = checkExit(found.value, input.exitedOn, work.today.toString());
  if (!day.ok) return day;
  const unknown = await unknownCode(work, input);
  if (unknown !== null) return refused({ code: "exitCodeUnknown", list: unknown });
  const isError = (await registrationErrorCodes(work)).has(input.reason);
  const { exitedOn, reason } = input;
  const change = {
    exitedOn,
    exitReason: reason,
    after: isError ? nothing : input.after,
    stepProgress: isError ? null : input.stepProgress,
  };
  const action = {
    kind: isError ? "markRegistrationError" : "exit",
    data: { exitedOn, exitReason: reason },
  } as const;
  const exited = await changeParticipation(work, { ...found.value, version: input.version }, change, action);
  if (exited.ok) await endActivities(work, id, exitedOn);
  if (exited.ok && !isError) await writeOutcome(work, exited.value, input);
  return exited;
}

async function writeOutcome(work: Work, participation: Participation, input: ExitInput): Promise<void> {
  await replaceIncome(work, participation.id, "exit", input.exitedOn, input.incomeSources);
  await setOutcomes(work, participation.id, input.outcomes, input.exitedOn);
  const intervention = await interventionById(work, participation.interventionId);
  const dueOn = intervention?.followUpFrom === "exit" ? followUpDueOn(intervention, participation) : null;
  if (dueOn !== null) await setFollowUpDue(work, participation.id, dueOn);
}

async function unknownCode(work: Work, input: ExitInput) {
  const chosen = {
    exitReason: [input.reason],
    occupation: input.after.occupation === null ? [] : [input.after.occupation],
    incomeSource: input.incomeSources,
    stepProgress: input.stepProgress === null ? [] : [input.stepProgress],
  };
  for (const list of ["exitReason", "occupation", "incomeSource", "stepProgress"] as const) {
    const known = new Set((await codesOf(work, list)).map(({ code }) => code));
    if (chosen[list].some((code) => !known.has(code))) return list;
  }
  return null;
}
