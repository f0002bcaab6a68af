import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { splitByWeights } from "../../../../platform/values/split.ts";
import type { ContributionPart } from "./decision.ts";
import type { MemberSetRefusal, PayingMember } from "./member-set.ts";
import { checkMemberSet } from "./member-set.ts";
import type { ShareBasis } from "./part-basis.ts";
import type { PartyShare } from "./party-shares.ts";
import { partyShares } from "./party-shares.ts";
import type { SplitRule } from "./split-rule.ts";
import { ruleFor } from "./split-rule.ts";
import type { PopulationFacts, WeightRefusal, Weights } from "./weights.ts";
import { weightsOf } from "./weights.ts";

export interface ComputeFacts {
  readonly year: number;
  /** Members of the year in the fixed order. */
  readonly members: readonly PayingMember[];
  readonly rules: readonly SplitRule[];
  readonly population: PopulationFacts;
}

export type ComputeRefusal =
  | MemberSetRefusal
  | WeightRefusal
  | { readonly code: "contribution.amountNotPositive" };

const krona = 100n;

/**
 * Each member's part when the state gives `stateAmount` öre: the other parties give as much together. The parts always
 * sum to twice the state's amount; same input, same output.
 */
export function computeContributions(
  stateAmount: bigint,
  facts: ComputeFacts,
): Outcome<readonly ContributionPart[], ComputeRefusal> {
  if (stateAmount <= 0n) return refused({ code: "contribution.amountNotPositive" });
  const valid = checkMemberSet(facts.members);
  if (!valid.ok) return valid;
  const parties = partyShares(valid.value, facts.year);
  const amounts = partyAmounts(stateAmount, parties, facts);
  const shares = new Map<string, ShareBasis[]>();
  for (const [at, party] of parties.entries()) {
    const split = splitParty(party, amounts[at] ?? 0n, stateAmount * 2n, facts);
    if (!split.ok) return split;
    for (const [id, basis] of split.value) shares.set(id, [...(shares.get(id) ?? []), basis]);
  }
  return done(
    facts.members.flatMap(({ id }, sort) => {
      const own = shares.get(id);
      return own === undefined ? [] : [partFrom(id, sort, own)];
    }),
  );
}

/**
 * The state's amount as it is, and as much from the others. Where that cannot be halved, in öre or by a rule of whole
 * kronor, the odd unit falls on the region, which stands first in the fixed order.
 */
function partyAmounts(
  stateAmount: bigint,
  parties: readonly PartyShare[],
  { rules, year }: ComputeFacts,
): readonly bigint[] {
  const others = parties.slice(1);
  const inKronor =
    stateAmount % krona === 0n && (ruleFor(rules, "municipality", year)?.roundTo ?? krona) >= krona;
  const unit = inKronor ? krona : 1n;
  return [
    stateAmount,
    ...splitByWeights(
      stateAmount,
      others.map(() => 1n),
      unit,
    ),
  ];
}

function splitParty(
  party: PartyShare,
  amount: bigint,
  whole: bigint,
  { rules, population, year }: ComputeFacts,
): Outcome<ReadonlyMap<string, ShareBasis>, WeightRefusal> {
  const alone: Weights = { key: "whole", weights: [1n], source: "" };
  if (party.party === "state") return done(split(party, { amount, whole }, alone, 1n));
  const rule = ruleFor(rules, party.party, year);
  const weights = weightsOf(party.payers, party.party, rule, population, year);
  if (!weights.ok) return weights;
  return done(split(party, { amount, whole }, weights.value, rule?.roundTo ?? krona));
}

function split(
  { party, share, reference, payers }: PartyShare,
  { amount, whole }: { readonly amount: bigint; readonly whole: bigint },
  { key, weights, population, source }: Weights,
  roundTo: bigint,
): ReadonlyMap<string, ShareBasis> {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = splitByWeights(amount, weights, roundTo);
  return new Map(
    payers.map(({ id }, at) => {
      const [weight, part] = [weights[at] ?? 0n, parts[at] ?? 0n];
      const exact = { numerator: String(amount * weight), denominator: String(total) };
      return [
        id,
        {
          ...{ party, share, reference, whole: String(whole), partyAmount: String(amount), key },
          ...{
            weight: String(weight),
            totalWeight: String(total),
            exact,
            amount: String(part),
            roundTo: String(roundTo),
          },
          ...{ tookRest: part * total > amount * weight, source },
          ...(population === undefined ? {} : { population }),
        },
      ];
    }),
  );
}

function partFrom(memberId: string, sort: number, shares: readonly ShareBasis[]): ContributionPart {
  const amount = shares.reduce((sum, share) => sum + BigInt(share.amount), 0n);
  const municipal = shares.find((share) => share.key !== "whole");
  const weight = municipal === undefined ? null : BigInt(municipal.weight);
  return { memberId, amount, weight, sort, basis: { shares } };
}
