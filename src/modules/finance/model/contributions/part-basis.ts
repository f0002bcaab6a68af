/** How a part came about, kept with it so that it can be read when rules and figures have changed. Öre are texts in it. */
export interface PartBasis {
  /** The shares of the whole that the member's party (or parties) has: "1/2", "1/4". */
  readonly shares?: readonly ShareBasis[];
  /** For an extra amount: the version it was added to and what the member paid by it, öre. */
  readonly before?: { readonly version: number; readonly amount: string };
}

/** One party's amount and the member's part of it. */
export interface ShareBasis {
  readonly party: "state" | "region" | "municipality";
  /** Of the whole: "1/4". */
  readonly share: string;
  /** Where the law says so: "5 §". */
  readonly reference: string;
  /** What all parties give together, öre. */
  readonly whole: string;
  /** The party's whole amount, öre. */
  readonly partyAmount: string;
  readonly key: "whole" | "population" | "fixedShares" | "equal";
  readonly weight: string;
  readonly totalWeight: string;
  /** Exact part before rounding, öre as a fraction. */
  readonly exact: { readonly numerator: string; readonly denominator: string };
  /** Öre after rounding. */
  readonly amount: string;
  /** Öre that a part is a multiple of. */
  readonly roundTo: string;
  /** The member got one unit more than the whole units of its exact part. */
  readonly tookRest: boolean;
  readonly source: string;
  readonly population?: {
    readonly onDate: string;
    readonly ageFrom: number;
    readonly ageTo: number;
    readonly source: string;
  };
}
