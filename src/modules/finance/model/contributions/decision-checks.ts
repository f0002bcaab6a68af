import type { ContributionDecision } from "./decision.ts";
import { totalOf } from "./decision.ts";
import type { PayingMember } from "./member-set.ts";

/** Something a decision says twice, and not alike. Öre. */
export interface Contradiction {
  readonly kind: "municipalities" | "region" | "state" | "total";
  readonly stated: bigint;
  readonly expected: bigint;
}

const krona = 100n;

/**
 * What in a decision's amounts does not hold together: the state pays its amount, regions and municipalities give half
 * of it each (5 §), and the total is the sum of the parts. A krona's rounding between the two quarters is none. Where a
 * municipality also stands as a region (5 a §) only their sum can be judged.
 */
export function contradictionsIn(
  decision: Pick<ContributionDecision, "parts" | "stateAmount" | "statedTotal">,
  members: readonly Pick<PayingMember, "id" | "kind" | "outsideRegions">[],
): readonly Contradiction[] {
  const known = new Map(members.map((member) => [member.id, member]));
  const kindOf = (id: string) => known.get(id)?.kind;
  const sum = (kind: string) => totalOf(decision.parts.filter((part) => kindOf(part.memberId) === kind));
  const [state, region, municipal] = [sum("state"), sum("region"), sum("municipality")];
  const hasRegion = decision.parts.some((part) => kindOf(part.memberId) === "region");
  const isBoth =
    hasRegion && decision.parts.some((part) => known.get(part.memberId)?.outsideRegions === true);
  const half = decision.stateAmount / 2n;
  const total = totalOf(decision.parts);
  const pairs: (Contradiction & { within: bigint })[] = [
    { kind: "state", stated: state, expected: decision.stateAmount, within: 0n },
    ...(hasRegion && !isBoth
      ? [{ kind: "region" as const, stated: region, expected: half, within: krona }]
      : []),
    {
      ...{ kind: "municipalities", stated: isBoth ? municipal + region : municipal, within: krona },
      expected: hasRegion && !isBoth ? region : decision.stateAmount,
    },
    { kind: "total", stated: decision.statedTotal ?? total, expected: total, within: 0n },
  ];
  return pairs
    .filter(({ stated, expected, within }) => distance(stated, expected) > within)
    .map(({ kind, stated, expected }) => ({ kind, stated, expected }));
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
