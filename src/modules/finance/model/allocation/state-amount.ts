/** From what the association asks for to what it takes: each stage may come several times in a year. */
export const amountStages = ["requested", "preliminary", "revised", "final", "accepted"] as const;
export type AmountStage = (typeof amountStages)[number];

/** One entry of the year's series. Amounts are öre. */
export interface StateAmount {
  readonly id: string;
  readonly year: number;
  readonly stage: AmountStage;
  readonly amount: bigint;
  /** YYYY-MM-DD of the letter or decision. */
  readonly datedOn: string;
  readonly reference: string;
  readonly note: string;
  readonly paperId: string | null;
  readonly paperName: string | null;
}

/** By day; on the same day in the order of the stages. */
export function inSeriesOrder<A extends Pick<StateAmount, "datedOn" | "stage" | "id">>(
  amounts: readonly A[],
): A[] {
  const place = ({ stage }: A) => amountStages.indexOf(stage);
  return amounts.toSorted(
    (a, b) =>
      Number(a.datedOn > b.datedOn) - Number(a.datedOn < b.datedOn) ||
      place(a) - place(b) ||
      Number(a.id > b.id) - Number(a.id < b.id),
  );
}

/** The last word of the state so far; what the association has only asked for is none. Null where there is none. */
export function latestAmount(amounts: readonly StateAmount[]): StateAmount | null {
  return inSeriesOrder(amounts.filter((one) => one.stage !== "requested")).at(-1) ?? null;
}

/** The latest entry of the year after the given one; null where it is itself the latest or not among them. */
export function laterThan(amounts: readonly StateAmount[], id: string): StateAmount | null {
  const ordered = inSeriesOrder(amounts);
  const at = ordered.findIndex((one) => one.id === id);
  const last = ordered.at(-1) ?? null;
  return at === -1 || last?.id === id ? null : last;
}
