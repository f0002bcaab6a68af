import type { Budget } from "./budget.ts";
import { adoptedLate, changedSinceConsulted } from "./budget-flow.ts";
import type { BudgetSums } from "./budget-sums.ts";
import type { KnownIncome, StateStage } from "./known-income.ts";
import type { BudgetDeadline } from "./statutory-deadline.ts";
import { budgetDeadline } from "./statutory-deadline.ts";

/** What the board should know of a version. A warning never stops anything. */
export type BudgetWarning =
  | { readonly kind: "laterStage"; readonly builtOn: StateStage; readonly latest: StateStage }
  | {
      readonly kind: "laterContributions";
      readonly builtOn: number | null;
      readonly latest: number;
      readonly total: bigint;
    }
  /** Öre, above zero. */
  | { readonly kind: "deficitWithoutMotive"; readonly deficit: bigint }
  | { readonly kind: "adoptedLate"; readonly adoptedOn: string; readonly deadline: BudgetDeadline }
  | { readonly kind: "deadlinePassed"; readonly deadline: BudgetDeadline }
  | { readonly kind: "changedSinceConsulted"; readonly consultedOn: string };

type Known = {
  readonly budget: Budget;
  readonly versions: readonly Budget[];
  readonly sums: Pick<BudgetSums, "result">;
  /** The stage the income was fetched from, and the latest that has come since. */
  readonly builtOn: StateStage | null;
  readonly later: StateStage | null;
  readonly known: KnownIncome;
  readonly today: string;
};

export function budgetWarnings(facts: Known): BudgetWarning[] {
  const { budget, versions, sums, builtOn, later, known, today } = facts;
  const deadline = budgetDeadline(budget.year);
  const warnings: (BudgetWarning | null)[] = [
    builtOn === null || later === null ? null : { kind: "laterStage", builtOn, latest: later },
    laterContributions(budget, known),
    sums.result.amount < 0n && budget.deficitMotive === ""
      ? { kind: "deficitWithoutMotive", deficit: -sums.result.amount }
      : null,
    adoptedLate(versions) && budget.adoptedOn !== null && isFirstAdopted(budget, versions)
      ? { kind: "adoptedLate", adoptedOn: budget.adoptedOn, deadline }
      : null,
    today > deadline.day && versions.every((one) => one.status !== "adopted")
      ? { kind: "deadlinePassed", deadline }
      : null,
    changedSinceConsulted(budget) && budget.consultedOn !== null
      ? { kind: "changedSinceConsulted", consultedOn: budget.consultedOn }
      : null,
  ];
  return warnings.filter((one) => one !== null);
}

function laterContributions(budget: Budget, known: KnownIncome): BudgetWarning | null {
  const { contributionsVersion: latest, total } = known;
  const fetched = budget.stateAmountId !== null || budget.contributionsVersion !== null;
  return fetched && latest !== null && total !== null && latest !== budget.contributionsVersion
    ? { kind: "laterContributions", builtOn: budget.contributionsVersion, latest, total }
    : null;
}

function isFirstAdopted(budget: Budget, versions: readonly Budget[]): boolean {
  return versions.find((one) => one.status === "adopted")?.id === budget.id;
}
