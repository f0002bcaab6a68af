import type { ParticipationRow } from "../../model/import/rows.ts";

/** Whole years on the day of enrolment; null where the number is not known, or the person was not born yet. */
export function enrolmentAge(row: Pick<ParticipationRow, "number" | "enrolledOn">): number | null {
  if (row.number === null) return null;
  const [year = 0, month = 1, day = 1] = row.enrolledOn.split("-").map(Number);
  const age = row.number.ageOn({ year, month, day });
  return age < 0 || age > 130 ? null : age;
}
