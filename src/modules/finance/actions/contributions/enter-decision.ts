import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { kronorText } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ContributionDecision } from "../../model/contributions/decision.ts";
import { latestOf } from "../../model/contributions/decision.ts";
import type { Contradiction } from "../../model/contributions/decision-checks.ts";
import { contradictionsIn } from "../../model/contributions/decision-checks.ts";
import type { PayingMember } from "../../model/contributions/member-set.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { insertDecision, readDecisions } from "../../store/contributions/decisions.ts";
import { openYear } from "../open-year.ts";
import { readYearFacts } from "./year-facts.ts";

/** Amounts as an older paper has them, öre per member. */
export interface EnteredAmounts {
  readonly year: number;
  readonly decidedOn: string;
  readonly reference: string;
  readonly reason: string;
  /** The total as the paper prints it; null where it prints none. */
  readonly statedTotal: bigint | null;
  readonly amounts: ReadonlyMap<string, bigint>;
}

export interface EnteredPreview {
  readonly decision: ContributionDecision;
  readonly members: readonly PayingMember[];
  readonly contradictions: readonly Contradiction[];
}

export type EnterRefusal =
  | ClosedRefusal
  | { readonly code: "contribution.memberUnknown" }
  | { readonly code: "contribution.noStateAmount" }
  | { readonly code: "contribution.newerVersion"; readonly version: number }
  | { readonly code: "contribution.reasonMissing"; readonly version: number };

/** What would be kept, with what contradicts itself; nothing is saved. */
export async function previewEntered(
  work: Work,
  input: EnteredAmounts,
): Promise<Outcome<EnteredPreview, EnterRefusal>> {
  const open = await openYear(work, input.year);
  if (!open.ok) return open;
  const { members } = await readYearFacts(work, input.year);
  if ([...input.amounts.keys()].some((id) => !members.some((member) => member.id === id)))
    return refused({ code: "contribution.memberUnknown" });
  const parts = members.flatMap(({ id }, sort) => {
    const amount = input.amounts.get(id) ?? 0n;
    return amount === 0n ? [] : [{ memberId: id, amount, weight: null, sort, basis: {} }];
  });
  const stateAmount = members
    .filter(({ kind }) => kind === "state")
    .reduce((sum, { id }) => sum + (input.amounts.get(id) ?? 0n), 0n);
  if (stateAmount <= 0n) return refused({ code: "contribution.noStateAmount" });
  const before = latestOf(await readDecisions(work, [input.year]), input.year);
  if (before !== null && input.reason === "")
    return refused({ code: "contribution.reasonMissing", version: before.version });
  const { year, decidedOn, reference, reason, statedTotal } = input;
  const decision: ContributionDecision = {
    ...{ id: work.newId(), year, version: (before?.version ?? 0) + 1, kind: "entered", stateAmount },
    ...{ statedTotal, decidedOn, reference, reason, publishedAt: null, parts },
  };
  return done({ decision, members, contradictions: contradictionsIn(decision, members) });
}

/** Keeps the amounts as they are entered, also where they contradict themselves: that is shown with them. */
export async function enterDecision(
  work: Work,
  input: EnteredAmounts,
): Promise<Outcome<ContributionDecision, EnterRefusal>> {
  const preview = await previewEntered(work, input);
  if (!preview.ok) return preview;
  const { decision, contradictions } = preview.value;
  if (!(await insertDecision(work, decision)))
    return refused({ code: "contribution.newerVersion", version: decision.version });
  await recordEvent(work, {
    event: "contribution.enter",
    subjectId: decision.id,
    detail: {
      ...{ year: decision.year, version: decision.version, contradictions: contradictions.length },
      stateAmount: kronorText(decision.stateAmount),
    },
  });
  return done(decision);
}
