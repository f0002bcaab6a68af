import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { EquityLadder } from "./equity-ladder.ts";

export type LadderContent = Omit<EquityLadder, "id">;

export type LadderRefusal =
  | { readonly code: "ladder.noSteps" }
  | { readonly code: "ladder.notFromZero" }
  | { readonly code: "ladder.sameStep" };

/** Whether every base finds one step. Gives the steps in order. */
export function checkLadder(content: LadderContent): Outcome<LadderContent, LadderRefusal> {
  const steps = content.steps.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  if (steps.length === 0) return refused({ code: "ladder.noSteps" });
  if (steps[0]?.from !== 0n) return refused({ code: "ladder.notFromZero" });
  if (new Set(steps.map(({ from }) => from)).size < steps.length) return refused({ code: "ladder.sameStep" });
  return done({ ...content, steps });
}
