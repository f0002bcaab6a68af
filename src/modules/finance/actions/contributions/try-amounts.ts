import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { ComputeRefusal } from "../../model/contributions/compute.ts";
import { computeContributions } from "../../model/contributions/compute.ts";
import type { ContributionPart } from "../../model/contributions/decision.ts";
import type { PayingMember } from "../../model/contributions/member-set.ts";
import { readYearFacts } from "./year-facts.ts";

export interface Trial {
  readonly members: readonly PayingMember[];
  /** One for each amount, in their order. */
  readonly trials: readonly { readonly amount: bigint; readonly parts: readonly ContributionPart[] }[];
}

/** What the members would pay if the state gave each of the amounts (öre), e.g. what is asked for and what the model gives. */
export async function tryAmounts(
  work: BareWork,
  year: number,
  amounts: readonly bigint[],
): Promise<Outcome<Trial, ComputeRefusal>> {
  const facts = await readYearFacts(work, year);
  const trials: Trial["trials"][number][] = [];
  for (const amount of amounts) {
    const computed = computeContributions(amount, facts);
    if (!computed.ok) return computed;
    trials.push({ amount, parts: computed.value });
  }
  return done({ members: facts.members, trials });
}
