import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import { kronorText } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ComputeRefusal } from "../../model/contributions/compute.ts";
import { computeContributions } from "../../model/contributions/compute.ts";
import type { ContributionDecision, ContributionPart } from "../../model/contributions/decision.ts";
import { latestOf } from "../../model/contributions/decision.ts";
import { addExtra } from "../../model/contributions/extra.ts";
import type { PayingMember } from "../../model/contributions/member-set.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { insertDecision, readDecisions } from "../../store/contributions/decisions.ts";
import { openYear } from "../open-year.ts";
import { readYearFacts } from "./year-facts.ts";

/** The state's decision as it came. `amount` is the whole year's for ordinary, and what is added for extra; öre. */
export interface StateDecision {
  readonly year: number;
  readonly kind: "ordinary" | "extra";
  readonly amount: bigint;
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly reference: string;
  /** Needed when the year has been decided before. */
  readonly reason: string;
}

/** What becomes of it; nothing is saved. */
export interface DecisionPreview {
  readonly decision: ContributionDecision;
  readonly before: ContributionDecision | null;
  readonly members: readonly PayingMember[];
}

export type DecideRefusal =
  | ClosedRefusal
  | ComputeRefusal
  | { readonly code: "contribution.nothingToRaise"; readonly year: number }
  | { readonly code: "contribution.nothingChanged"; readonly version: number }
  | { readonly code: "contribution.reasonMissing"; readonly version: number }
  | { readonly code: "contribution.newerVersion"; readonly version: number };

export async function previewDecision(
  work: BareWork,
  input: StateDecision,
): Promise<Outcome<DecisionPreview, DecideRefusal>> {
  const open = await openYear(work, input.year);
  if (!open.ok) return open;
  const facts = await readYearFacts(work, input.year);
  const before = latestOf(await readDecisions(work, [input.year]), input.year);
  if (input.kind === "extra" && before === null)
    return refused({ code: "contribution.nothingToRaise", year: input.year });
  if (before !== null && input.reason === "")
    return refused({ code: "contribution.reasonMissing", version: before.version });
  const computed = computeContributions(input.amount, facts);
  if (!computed.ok) return computed;
  const isExtra = input.kind === "extra" && before !== null;
  const parts = isExtra ? addExtra(before, computed.value) : computed.value;
  const stateAmount = isExtra ? before.stateAmount + input.amount : input.amount;
  if (before !== null && sameParts(before.parts, parts) && before.stateAmount === stateAmount)
    return refused({ code: "contribution.nothingChanged", version: before.version });
  const { year, kind, decidedOn, reference, reason } = input;
  const decision: ContributionDecision = {
    ...{ id: work.newId(), year, version: (before?.version ?? 0) + 1, kind, stateAmount, statedTotal: null },
    ...{ decidedOn, reference, reason, publishedAt: null, parts },
  };
  return done({ decision, before, members: facts.members });
}

function sameParts(before: readonly ContributionPart[], after: readonly ContributionPart[]): boolean {
  const amounts = new Map(before.map((part) => [part.memberId, part.amount]));
  return before.length === after.length && after.every((part) => amounts.get(part.memberId) === part.amount);
}

/** Saves what the preview showed. `afterVersion` is the version it was made against, 0 where there was none. */
export async function decideContributions(
  work: Work,
  input: StateDecision,
  afterVersion: number,
): Promise<Outcome<ContributionDecision, DecideRefusal>> {
  const preview = await previewDecision(work, input);
  if (!preview.ok) return preview;
  const { decision, before } = preview.value;
  const version = before?.version ?? 0;
  if (version !== afterVersion) return refused({ code: "contribution.newerVersion", version });
  if (!(await insertDecision(work, decision)))
    return refused({ code: "contribution.newerVersion", version: decision.version });
  await recordEvent(work, {
    event: "contribution.decide",
    subjectId: decision.id,
    detail: {
      ...{ year: decision.year, version: decision.version, kind: decision.kind },
      ...{ stateAmount: kronorText(decision.stateAmount), decidedOn: decision.decidedOn },
    },
  });
  return done(decision);
}
