import type { Temporal } from "temporal-polyfill";
import type { Work } from "../../../../platform/db/work.ts";
import type { FinancialYear } from "../../model/financial-year.ts";
import type { Check } from "../../model/statements/check.ts";
import type { YearClosing } from "../../model/statements/closing.ts";
import { dueOn } from "../../model/statements/closing.ts";
import { readFinancialYear } from "../../store/financial-years.ts";
import { readClosings } from "../../store/statements/closings.ts";
import { readOutcomeTable } from "../outcome/read-outcome-table.ts";
import { readChecks } from "./read-checks.ts";
import { readStatements } from "./read-statements.ts";

export interface ClosingStep {
  readonly key: "ledger" | "mapped" | "checks" | "explained" | "before" | "decided";
  readonly isDone: boolean;
  /** How many are left, where that can be counted. */
  readonly left: number;
}

export interface ClosingFacts {
  readonly financialYear: FinancialYear;
  readonly due: Temporal.PlainDate;
  readonly steps: readonly ClosingStep[];
  readonly failing: readonly Check[];
  readonly history: readonly YearClosing[];
}

/** How far the year's closing has come. */
export async function readClosing(work: Work, year: number): Promise<ClosingFacts> {
  const financialYear = await readFinancialYear(work, year);
  const checks = await readChecks(work, year);
  const failing = checks.filter((check) => !check.holds);
  const errors = failing.filter((check) => check.level === "error").length;
  const outcome = await readOutcomeTable(work, year);
  const unexplained = outcome.lines.filter(
    (line) => line.needsExplanation && line.explanation === null,
  ).length;
  const before = await readFinancialYear(work, year - 1);
  const hadBefore = (await readStatements(work, year - 1)).source !== "none";
  const step = (key: ClosingStep["key"], left: number) => ({ key, left, isDone: left === 0 });
  return {
    financialYear,
    failing,
    due: dueOn(year),
    history: await readClosings(work, year),
    steps: [
      step("ledger", outcome.hasLedger ? 0 : 1),
      step("mapped", checks.some((one) => one.key === "ledger.mapped" && !one.holds) ? 1 : 0),
      step("checks", errors),
      step("explained", unexplained),
      step("before", hadBefore && before.closedAt === null ? 1 : 0),
      step("decided", financialYear.closedAt === null ? 1 : 0),
    ],
  };
}
