import type { StateAmount } from "../allocation/state-amount.ts";

/** The state's amount for a year at one stage; `amount` is öre. */
export type StateStage = Pick<StateAmount, "id" | "stage" | "amount" | "datedOn">;

/** What the members' contributions are known to be, and what that rests on. Amounts are öre. */
export interface KnownIncome {
  /** Null where nothing is known yet. */
  readonly total: bigint | null;
  /** Version of the year's contributions; null where only the state's amount is known and the total is twice it. */
  readonly contributionsVersion: number | null;
  readonly stage: StateStage | null;
}
