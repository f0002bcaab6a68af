/** One stage of the state's amount for a year: what it was, when, and how far it had come. */
export interface StateStage {
  readonly id: string;
  readonly stage: string;
  /** Öre. */
  readonly amount: bigint;
  /** YYYY-MM-DD. */
  readonly datedOn: string;
}

/** What the members' contributions are known to be, and what that rests on. Amounts are öre. */
export interface KnownIncome {
  /** Null where nothing is known yet. */
  readonly total: bigint | null;
  /** Version of the year's contributions; null where only the state's amount is known and the total is twice it. */
  readonly contributionsVersion: number | null;
  readonly stage: StateStage | null;
}
