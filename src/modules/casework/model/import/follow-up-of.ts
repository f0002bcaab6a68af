import type { FollowUpSetting } from "../follow-up/follow-up-due.ts";
import { followUpDueOn } from "../follow-up/follow-up-due.ts";
import type { IncomeRow, ParticipationRow } from "./rows.ts";

export type FollowUpRules = {
  readonly settingOf: (intervention: string) => FollowUpSetting | undefined;
  /** Exit reasons by which the participation never was. */
  readonly registrationErrors: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly forgottenBefore: string;
};

/**
 * What the files tell of the one-year follow-up; null where there is none to make. Due by the intervention's setting, or
 * else the day it was done. A registration error is not followed up.
 *
 * One that was never made and fell due before `forgottenBefore` is history, not work that waits: a register of ten years
 * would otherwise fill the due list with thousands of people that nobody will ring.
 */
export function followUpOf(
  row: Pick<ParticipationRow, "intervention" | "enrolledOn" | "exitedOn" | "exitReason"> | null,
  incomes: readonly Pick<IncomeRow, "occasion" | "notedOn">[],
  rules: FollowUpRules,
): { readonly dueOn: string; readonly doneOn: string | null } | null {
  if (row !== null && rules.registrationErrors.has(row.exitReason ?? "")) return null;
  const doneOn = incomes.find(({ occasion }) => occasion === "oneYearFollowUp")?.notedOn ?? null;
  const setting = row === null ? undefined : rules.settingOf(row.intervention);
  const planned = row === null || setting === undefined ? null : followUpDueOn(setting, row);
  const dueOn = planned ?? doneOn;
  if (dueOn === null) return null;
  return doneOn === null && dueOn < rules.forgottenBefore ? null : { dueOn, doneOn };
}
