import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../financial-year.ts";
import type { Budget } from "./budget.ts";
import { budgetDeadline } from "./statutory-deadline.ts";

export type BudgetRefusal =
  | ClosedRefusal
  | { readonly code: "budget.gone" }
  | { readonly code: "budget.frozen"; readonly version: number }
  /** Somebody saved since the page was opened. */
  | { readonly code: "budget.edited"; readonly edition: number }
  | { readonly code: "budget.unfinished"; readonly year: number; readonly version: number }
  | { readonly code: "budget.noneBefore"; readonly year: number }
  | { readonly code: "budget.noRows" }
  | { readonly code: "budget.futureDay" }
  | { readonly code: "budget.notConsulted" }
  | { readonly code: "budget.consultedLate"; readonly consultedOn: string }
  | { readonly code: "budget.nothingToUndo" }
  | { readonly code: "budget.noIncome"; readonly year: number }
  | { readonly code: "budget.noIncomeRow" }
  | { readonly code: "budget.severalIncomeRows" }
  | { readonly code: "budget.noOwnFundsRow" }
  | { readonly code: "budget.unknownRow" }
  | { readonly code: "budget.additionGone" };

/** An adopted version is frozen: a change is a new version (lag 2003:1210, 23 §). */
export function checkEditable(budget: Budget, edition: number): Outcome<void, BudgetRefusal> {
  if (budget.status === "adopted") return refused({ code: "budget.frozen", version: budget.version });
  return budget.edition === edition ? done() : refused({ code: "budget.edited", edition: budget.edition });
}

/** The board consults the members before it adopts; both days are ISO and compare as text. */
export function checkAdoption(
  budget: Budget,
  adoptedOn: string,
  today: string,
): Outcome<void, BudgetRefusal> {
  if (budget.status === "adopted") return refused({ code: "budget.frozen", version: budget.version });
  if (budget.consultedOn === null) return refused({ code: "budget.notConsulted" });
  if (adoptedOn > today) return refused({ code: "budget.futureDay" });
  return budget.consultedOn < adoptedOn
    ? done()
    : refused({ code: "budget.consultedLate", consultedOn: budget.consultedOn });
}

/** True where the year's first budget was adopted after the statutory day. A later version is a change and has no such day. */
export function adoptedLate(versions: readonly Budget[]): boolean {
  const first = versions.find((one) => one.status === "adopted");
  return first?.adoptedOn != null && first.adoptedOn > budgetDeadline(first.year).day;
}

/** True where somebody has changed the version after the members were consulted on it. */
export function changedSinceConsulted(budget: Budget): boolean {
  return budget.consultedEdition !== null && budget.edition > budget.consultedEdition;
}
