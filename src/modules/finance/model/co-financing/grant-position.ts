import type { GrantEntry, GrantStatus } from "./grant.ts";
import { grantStatuses } from "./grant.ts";

/** Where a grant stands. Öre. */
export interface GrantPosition {
  readonly byStatus: Readonly<Record<GrantStatus, bigint>>;
  /** Income that the cost may be set against: paid + claimedNotPaid + accruedNotClaimed (accrual, RKR R2). */
  readonly attributable: bigint;
  readonly claimedNotPaid: bigint;
  readonly accruedNotClaimed: bigint;
  /** What the association stands for itself if the rest is refused. */
  readonly ownRisk: bigint;
  /** Paid although it has been refused since. */
  readonly toRepay: bigint;
}

type Entered = Pick<GrantEntry, "status" | "amount" | "rowId">;

/**
 * Per status the entries of the whole grant count; where a status has only parts by row, the parts together. Parts
 * are never added to the whole that they are parts of.
 */
export function grantPosition(entries: readonly Entered[]): GrantPosition {
  const sums = grantStatuses.map((status) => [status, sumOf(entries, status)] as const);
  const byStatus = Object.fromEntries(sums) as Record<GrantStatus, bigint>;
  const { claimed, paid, refused, earned } = byStatus;
  const attributable = atLeastZero(largest(earned, claimed, paid) - refused);
  const ownRisk = atLeastZero(attributable - paid);
  const claimedNotPaid = smallest(atLeastZero(claimed - paid - refused), ownRisk);
  return {
    ...{ byStatus, attributable, claimedNotPaid, ownRisk },
    accruedNotClaimed: ownRisk - claimedNotPaid,
    toRepay: atLeastZero(paid - attributable),
  };
}

/** Gross outcome less what the funder stands for. What is in kind is outside the books and in neither. */
export function trueOutcome(gross: bigint, { attributable }: Pick<GrantPosition, "attributable">): bigint {
  return gross - attributable;
}

function sumOf(entries: readonly Entered[], status: GrantStatus): bigint {
  const same = entries.filter((one) => one.status === status);
  const whole = same.filter(({ rowId }) => rowId === null);
  return (whole.length > 0 ? whole : same).reduce((sum, { amount }) => sum + amount, 0n);
}

function largest(...amounts: readonly bigint[]): bigint {
  return amounts.reduce((most, amount) => most + atLeastZero(amount - most), 0n);
}

function smallest(a: bigint, b: bigint): bigint {
  return a - atLeastZero(a - b);
}

function atLeastZero(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}
