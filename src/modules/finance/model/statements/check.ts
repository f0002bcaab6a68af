/** One side of a comparison: what it is, how much it says (öre) and where it is opened. */
export interface CheckSide {
  readonly label: string;
  readonly amount: bigint;
  readonly href: string;
}

/** An error stops the closing of the year unless a reason is given; a warning is only told. */
export type CheckLevel = "error" | "warning";

/** Two figures that must be one. `difference` is stated − computed, öre. */
export interface Check {
  readonly key: string;
  readonly title: string;
  readonly level: CheckLevel;
  readonly holds: boolean;
  readonly stated: bigint;
  readonly computed: bigint;
  readonly difference: bigint;
  /** Where the stated figure stands, in words. */
  readonly place: string;
  readonly sides: readonly [stated: CheckSide, computed: CheckSide];
}

interface Wanted {
  readonly key: string;
  readonly title: string;
  readonly level?: CheckLevel;
  readonly stated: CheckSide;
  readonly computed: CheckSide;
  /** Öre that the two may differ by: rounding to kronor that a split must have. */
  readonly tolerance?: bigint;
  /** True where the figures agree but something else is missing. */
  readonly fails?: boolean;
}

export function compare({ key, title, level, stated, computed, tolerance, fails }: Wanted): Check {
  const difference = stated.amount - computed.amount;
  const size = difference < 0n ? -difference : difference;
  return {
    ...{ key, title, difference },
    level: level ?? "error",
    holds: size <= (tolerance ?? 0n) && fails !== true,
    stated: stated.amount,
    computed: computed.amount,
    place: stated.label,
    sides: [stated, computed],
  };
}

/** What fails first, errors before warnings; otherwise in the order they were made. */
export function failingFirst(checks: readonly Check[]): readonly Check[] {
  const rank = ({ holds, level }: Check) => (holds ? 2 : Number(level === "warning"));
  return [...checks].sort((a, b) => rank(a) - rank(b));
}
