import type { BudgetTableLine } from "./budget-table.ts";

export interface Share {
  /** Öre. */
  readonly part: bigint;
  readonly whole: bigint;
  /** Whole percent, half up; null without a base. */
  readonly percent: number | null;
}

export interface BudgetShares {
  /** Of the money to interventions that is said to be individual or structural. */
  readonly individual: Share;
  /** The rest up to 100, so that the two always sum. */
  readonly structural: Share;
  /** Money to interventions that nobody has divided: outside the base. */
  readonly undivided: bigint;
  /** Board, audit and office, of all costs outside the reserve. */
  readonly administration: Share;
}

type Line = Pick<BudgetTableLine, "row" | "group" | "amount" | "individualPercent">;

/** The shares that comments to the budget name, each with its base. */
export function budgetShares(lines: readonly Line[], costs: bigint): BudgetShares {
  const interventions = lines.filter((line) => line.group === "interventions");
  const divided = interventions.filter((line) => individualPart(line) !== null);
  const whole = sum(divided);
  const part = divided.reduce((total, line) => total + (individualPart(line) ?? 0n), 0n);
  const individual = share(part, whole);
  const administration = lines.filter(
    (line) =>
      line.group === "boardAndOffice" ||
      (line.row.kind === "cost" && line.row.orientation === "administration"),
  );
  return {
    individual,
    structural: {
      part: whole - part,
      whole,
      percent: individual.percent === null ? null : 100 - individual.percent,
    },
    undivided: sum(interventions) - whole,
    administration: share(sum(administration), costs),
  };
}

/** Öre of the row that are individual; null where neither the line nor the row's orientation says. */
function individualPart({ row, amount, individualPercent }: Line): bigint | null {
  const percent =
    individualPercent ??
    (row.orientation === "individual" ? 100 : row.orientation === "structural" ? 0 : null);
  return percent === null ? null : (amount * BigInt(percent)) / 100n;
}

function share(part: bigint, whole: bigint): Share {
  if (whole <= 0n) return { part, whole, percent: null };
  return { part, whole, percent: Number((part * 200n + whole) / (whole * 2n)) };
}

function sum(lines: readonly Line[]): bigint {
  return lines.reduce((total, line) => total + line.amount, 0n);
}
