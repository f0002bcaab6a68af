import { Temporal } from "temporal-polyfill";

export interface VerificationRules {
  /** 1–36 whole months between verifications. */
  readonly verifyMonths: number;
  /** Days after it was due until readers are told. */
  readonly graceDays: number;
}

/** The day the next verification is due; null where there has been none, which is due at once. */
export function verificationDue(
  verifiedOn: Temporal.PlainDate | null,
  rules: Pick<VerificationRules, "verifyMonths">,
): Temporal.PlainDate | null {
  return verifiedOn === null ? null : verifiedOn.add({ months: rules.verifyMonths });
}

/** Readers are told that an entry is not verified when the grace has passed, or when it never was. */
export function isUnverified(
  verifiedOn: Temporal.PlainDate | null,
  rules: VerificationRules,
  today: Temporal.PlainDate,
): boolean {
  const due = verificationDue(verifiedOn, rules);
  if (due === null) return true;
  return Temporal.PlainDate.compare(due.add({ days: rules.graceDays }), today) < 0;
}
