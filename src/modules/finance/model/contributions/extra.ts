import type { ContributionDecision, ContributionPart } from "./decision.ts";

/**
 * The year's parts when an extra amount has been split and comes on top of an earlier version, whose parts stay as they
 * were. The basis tells of the extra amount, and from what it was raised.
 */
export function addExtra(
  before: ContributionDecision,
  extra: readonly ContributionPart[],
): readonly ContributionPart[] {
  const added = new Map(extra.map((part) => [part.memberId, part]));
  const kept = before.parts.map((part): ContributionPart => {
    const more = added.get(part.memberId);
    if (more === undefined) return part;
    return {
      ...more,
      amount: part.amount + more.amount,
      basis: { ...more.basis, before: { version: before.version, amount: String(part.amount) } },
    };
  });
  const known = new Set(before.parts.map((part) => part.memberId));
  return [...kept, ...extra.filter(({ memberId }) => !known.has(memberId))].sort((a, b) => a.sort - b.sort);
}
