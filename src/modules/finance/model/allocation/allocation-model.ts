/** A version of the state's allocation model: dated data, since each part of it may change. Amounts öre, rates parts per million. */
export interface AllocationModel {
  /** Null for the versions that are shipped. */
  readonly id: string | null;
  readonly name: string;
  readonly validFromYear: number;
  /** Grundtilldelning per association. */
  readonly baseGrant: bigint;
  /** Weight of the public support measure above the base grant; inhabitants aged 16–64 have the rest. */
  readonly supportRate: number;
  /** Largest decrease from one year to the next; null where no lock is in force. */
  readonly decreaseLock: number | null;
  readonly source: string;
  readonly verified: boolean;
}

const common = { id: null, baseGrant: 40_000_000n, supportRate: 750_000, decreaseLock: 100_000 } as const;

/** Shipped: what Försäkringskassan has published. What became of the lock after 2017 has not been found in print. */
export const knownModels: readonly AllocationModel[] = [
  {
    ...common,
    name: "Fördelningsmodellen 2016 och 2017",
    validFromYear: 2016,
    source: "Försäkringskassan, Fördelningsmodell för statens medelstilldelning, 2015-01-22",
    verified: true,
  },
  {
    ...common,
    name: "Fördelningsmodellen från 2018",
    validFromYear: 2018,
    source:
      "Försäkringskassan 2015-01-22 och finsam.se. Spärren skulle omprövas inför 2018; om den gäller är inte bekräftat",
    verified: false,
  },
];

/** The version that holds for the year; the earliest where the year is before them all. */
export function modelFor(models: readonly AllocationModel[], year: number): AllocationModel | null {
  const begun = models.filter((one) => one.validFromYear <= year);
  if (begun.length === 0) return models.toSorted((a, b) => a.validFromYear - b.validFromYear)[0] ?? null;
  return begun.reduce((best, one) => (one.validFromYear >= best.validFromYear ? one : best));
}
