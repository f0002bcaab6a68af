/** What is known of a grant, each with its own meaning: earned is income of the year by accrual, claimed or not. */
export const grantStatuses = ["applied", "granted", "claimed", "paid", "refused", "earned"] as const;
export type GrantStatus = (typeof grantStatuses)[number];

/** One dated entry. Amounts are öre, never negative. */
export interface GrantEntry {
  readonly id: string;
  readonly projectId: string | null;
  /** The row of cost that a part of the grant belongs to; null for the grant as a whole. */
  readonly rowId: string | null;
  readonly funder: string;
  /** The year the amount is for. */
  readonly year: number;
  readonly status: GrantStatus;
  readonly amount: bigint;
  /** For refused: the cost that was not approved, of which `amount` is the funder's part. */
  readonly refusedCost: bigint | null;
  /** The period a claim is for. */
  readonly from: string | null;
  readonly to: string | null;
  readonly enteredOn: string;
  readonly reference: string;
  readonly note: string;
}
