import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { readParticipationsOf } from "../../store/participation.ts";
import { readIncome, replaceIncome } from "../../store/participation-income.ts";
import type { ParticipationChanged } from "./change-participation.ts";
import { changeParticipation } from "./change-participation.ts";
import { registrationErrorCodes } from "./registration-errors.ts";

export type ReopenRefusal =
  | ParticipationChanged
  | { readonly code: "notExited" }
  | { readonly code: "reopenReasonNeeded" }
  | { readonly code: "cameBackAlready"; readonly enrolledOn: string };

const nothing = { occupation: null, workPercent: null, studyPercent: null };

/** The exit was wrong or too early: the participation goes on, and the log keeps what the exit said and why it was undone. */
export async function reopenParticipation(
  work: Work,
  seen: Participation,
  reason: string,
): Promise<Outcome<Participation, ReopenRefusal>> {
  if (seen.exitedOn === null) return refused({ code: "notExited" });
  if (reason === "") return refused({ code: "reopenReasonNeeded" });
  const since = seen.exitedOn;
  const errors = await registrationErrorCodes(work);
  const later = (await readParticipationsOf(work, seen.personId)).find(
    (one) =>
      one.id !== seen.id &&
      one.interventionId === seen.interventionId &&
      one.enrolledOn >= since &&
      !errors.has(one.exitReason ?? ""),
  );
  if (later !== undefined) return refused({ code: "cameBackAlready", enrolledOn: later.enrolledOn });
  const income = (await readIncome(work, seen.id))
    .filter(({ occasion }) => occasion === "exit")
    .map(({ source }) => source);
  const data = {
    changes: [
      { field: "exitedOn", from: seen.exitedOn, to: null },
      { field: "exitReason", from: seen.exitReason, to: null },
      ...(income.length === 0 ? [] : [{ field: "incomeExit", from: income.toSorted().join(" "), to: "" }]),
    ],
  };
  const change = { exitedOn: null, exitReason: null, after: nothing, stepProgress: null };
  const reopened = await changeParticipation(work, seen, change, { kind: "reopen", reason, data });
  if (reopened.ok) await replaceIncome(work, seen.id, "exit", since, []);
  return reopened;
}
