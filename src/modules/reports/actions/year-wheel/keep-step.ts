import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { knownSteps } from "../../model/year-wheel/steps.ts";
import type { KeptStep } from "../../store/year-steps.ts";
import { deleteYearStep, readYearSteps, saveYearStep } from "../../store/year-steps.ts";

export type StepRefusal =
  | { readonly code: "step.unknown" }
  | { readonly code: "step.labelTaken" }
  | { readonly code: "step.gone" };

/** Plans a step or notes that it is done. `step` is a known key, or "own" with a label of its own. */
export async function keepStep(
  work: Work,
  year: number,
  wanted: Omit<KeptStep, "id">,
): Promise<Outcome<void, StepRefusal>> {
  const known = knownSteps.find((one) => one.key === wanted.step);
  if (known === undefined && wanted.step !== "own") return refused({ code: "step.unknown" });
  if (known === undefined && knownSteps.some((one) => one.label === wanted.label))
    return refused({ code: "step.labelTaken" });
  await saveYearStep(work, year, { ...wanted, label: known?.label ?? wanted.label });
  await recordEvent(work, { event: "yearStep.keep", detail: { year, step: wanted.step } });
  return done();
}

export async function removeStep(work: Work, year: number, id: string): Promise<Outcome<void, StepRefusal>> {
  if (!(await deleteYearStep(work, year, id))) return refused({ code: "step.gone" });
  await recordEvent(work, { event: "yearStep.remove", subjectId: id, detail: { year } });
  return done();
}

/** Last year's own steps, planned a year later, where they are not there yet. Gives how many. */
export async function copySteps(work: Work, year: number): Promise<Outcome<number, StepRefusal>> {
  const [mine, before] = [await readYearSteps(work, year), await readYearSteps(work, year - 1)];
  const missing = before.filter((one) => !mine.some((other) => other.label === one.label));
  for (const one of missing) {
    const plannedOn = oneYearOn(one.plannedOn ?? one.doneOn);
    await saveYearStep(work, year, { ...one, plannedOn, doneOn: null, reference: "", note: "" });
  }
  await recordEvent(work, { event: "yearStep.copy", detail: { year, count: missing.length } });
  return done(missing.length);
}

/** The same day a year later; 29 February becomes 28. */
function oneYearOn(day: string | null): string | null {
  if (day === null) return null;
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith("-02-29") ? `${later.slice(0, -2)}28` : later;
}
