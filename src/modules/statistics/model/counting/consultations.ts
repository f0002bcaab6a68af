import type { Period } from "./days.ts";
import type { ConsultationYear } from "./figures.ts";
import type { CountingInput } from "./input.ts";
import { add } from "./tally.ts";

/** Advice given without enrolment: the sum of counts, not the number of rows; null when there was none in the period. */
export function countConsultations(input: CountingInput, period: Period): ConsultationYear | null {
  const names = new Map(input.councils.map((one) => [one.id, one.name]));
  const byCouncil = new Map<string, number>();
  let total = 0;
  let rows = 0;
  for (const row of input.consultations) {
    if (row.on < period.from || row.on > period.to) continue;
    total += row.count;
    rows++;
    add(byCouncil, names.get(row.councilId) ?? row.councilId, row.count);
  }
  return rows === 0 ? null : { total, rows, byCouncil: Object.fromEntries(byCouncil) };
}
