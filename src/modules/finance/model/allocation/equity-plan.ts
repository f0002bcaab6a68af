import { excessOf } from "./equity-outlook.ts";

/** What is known or planned of a year before the plan is reckoned; öre. */
export interface PlanInput {
  readonly year: number;
  /** Closing equity of statements or as entered; null where the year is not closed yet. */
  readonly closing: bigint | null;
  readonly plannedResult: bigint | null;
  readonly allowed: bigint | null;
  readonly motive: string;
}

export interface PlanYear extends PlanInput {
  readonly equity: bigint | null;
  /** planned: the year before with the planned result. */
  readonly kind: "known" | "planned" | "unknown";
  readonly excess: bigint | null;
  /** A planned deficit that nobody has given a motive for. It is pointed out and never blocks (KL 11:6). */
  readonly lacksMotive: boolean;
}

/** Closing equity year by year (three-year plan, KL 11:6). `inputs` are consecutive years, ascending. */
export function equityPlan(inputs: readonly PlanInput[]): readonly PlanYear[] {
  let before: bigint | null = null;
  return inputs.map((input) => {
    const planned = before === null || input.plannedResult === null ? null : before + input.plannedResult;
    const equity = input.closing ?? planned;
    before = equity;
    const isPlan = input.closing === null && input.plannedResult !== null;
    return {
      ...input,
      equity,
      kind: input.closing !== null ? "known" : equity === null ? "unknown" : "planned",
      excess: excessOf(equity, input.allowed),
      lacksMotive: isPlan && (input.plannedResult ?? 0n) < 0n && input.motive.trim() === "",
    };
  });
}
