export type BudgetStatus = "proposal" | "consulted" | "adopted";

/** One version of a year's budget. An adopted one is never changed; the next is a new version. */
export interface Budget {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly status: BudgetStatus;
  /** The stage of the state's amount that the income rests on; null where it was never fetched. */
  readonly stateAmountId: string | null;
  readonly contributionsVersion: number | null;
  readonly deficitMotive: string;
  readonly comment: string;
  readonly consultedOn: string | null;
  /** The edition the members were consulted on. */
  readonly consultedEdition: number | null;
  readonly adoptedOn: string | null;
  readonly reference: string;
  /** Counts the saves. */
  readonly edition: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** True where the last save can be undone. */
  readonly canUndo: boolean;
}

/** What one row of a budget holds. Amounts are öre; null where nothing is planned yet. */
export interface BudgetLine {
  readonly rowId: string;
  readonly amount: bigint;
  /** Indicative amounts of the two years after (three-year plan, KL 11:6). */
  readonly secondYear: bigint | null;
  readonly thirdYear: bigint | null;
  /** How much is individual, 0–100; null: as the row's orientation says. */
  readonly individualPercent: number | null;
  readonly financing: string;
  readonly comment: string;
}

/** Everything of a version that one save writes. */
export interface BudgetContent {
  readonly lines: readonly BudgetLine[];
  readonly deficitMotive: string;
  readonly comment: string;
}

export function emptyLine(rowId: string): BudgetLine {
  return {
    rowId,
    amount: 0n,
    secondYear: null,
    thirdYear: null,
    individualPercent: null,
    financing: "",
    comment: "",
  };
}

/** The budget that holds for the year: the latest adopted, else the latest there is; null where there is none. */
export function budgetInForce<B extends Pick<Budget, "status" | "version">>(
  versions: readonly B[],
): B | null {
  const adopted = versions.filter((one) => one.status === "adopted");
  return (adopted.length > 0 ? adopted : versions).toSorted((a, b) => b.version - a.version)[0] ?? null;
}
