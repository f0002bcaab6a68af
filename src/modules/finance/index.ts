import type { Route } from "../../platform/http/route.ts";
import { allocationRoutes } from "./pages/allocation/routes.ts";
import { budgetRoutes } from "./pages/budget/routes.ts";
import { coFinancingRoutes } from "./pages/co-financing/routes.ts";
import { contributionsRoutes } from "./pages/contributions/routes.ts";
import { hubRoutes } from "./pages/hub/routes.tsx";
import { ledgerRoutes } from "./pages/ledger/routes.ts";
import { mappingRoutes } from "./pages/mapping/routes.tsx";
import { outcomeRoutes } from "./pages/outcome/routes.ts";
import { statementsRoutes } from "./pages/statements/routes.ts";

export { addStateAmount, type StateAmountContent } from "./actions/allocation/add-state-amount.ts";
export { keepEquityYear } from "./actions/allocation/keep-equity-year.ts";
export { keepEstimate } from "./actions/allocation/keep-estimate.ts";
export { keepScenario } from "./actions/allocation/keep-scenario.ts";
export { readEquityOutlook } from "./actions/allocation/read-equity-outlook.ts";
export { createBudget } from "./actions/budget/create-budget.ts";
export { adoptBudget, consultOnBudget } from "./actions/budget/decide-budget.ts";
export { addBudgetAddition } from "./actions/budget/keep-addition.ts";
export { readBudgetTable } from "./actions/budget/read-budget-table.ts";
export { saveBudget } from "./actions/budget/save-budget.ts";
export { addGrant } from "./actions/co-financing/add-grant.ts";
export { addHours } from "./actions/co-financing/add-hours.ts";
export { addInKind } from "./actions/co-financing/add-in-kind.ts";
export { chooseRows } from "./actions/co-financing/choose-rows.ts";
export { keepActivities } from "./actions/co-financing/keep-activities.ts";
export { keepProject } from "./actions/co-financing/keep-project.ts";
export { readCoFinancingTable } from "./actions/co-financing/read-table.ts";
export { callContributions } from "./actions/contributions/call.ts";
export { enterDecision } from "./actions/contributions/enter-decision.ts";
export { enterEntry } from "./actions/contributions/enter-entry.ts";
export { keepRule } from "./actions/contributions/keep-rule.ts";
export { keepTerm } from "./actions/contributions/keep-term.ts";
export { keepPopulation } from "./actions/contributions/population.ts";
export { publishDecision } from "./actions/contributions/publish.ts";
export { readContributionTable } from "./actions/contributions/read-table.ts";
export { readMoneyTasks } from "./actions/hub/read-money.ts";
export { importLedger } from "./actions/ledger/import-ledger.ts";
export { ledgerJobs } from "./actions/ledger/ledger-jobs.ts";
export { mapAccounts, mapRows } from "./actions/mapping/keep-mapping.ts";
export { type ExplanationContent, explainDeviation } from "./actions/outcome/explain-deviation.ts";
export { keepPurchaseKind } from "./actions/outcome/purchases/keep-kind.ts";
export { keepPurchase } from "./actions/outcome/purchases/keep-purchase.ts";
export { readOutcomeTable } from "./actions/outcome/read-outcome-table.ts";
export { setLimits } from "./actions/outcome/set-limits.ts";
export { keepPost } from "./actions/outcome/staffing/keep-post.ts";
export { keepVatPeriod } from "./actions/outcome/vat/keep-vat-period.ts";
export { readChecks } from "./actions/statements/read-checks.ts";
export { readStatements } from "./actions/statements/read-statements.ts";
export type { EquityOutlook, EquityYear } from "./model/allocation/equity-outlook.ts";
export type { ScenarioContent } from "./model/allocation/scenario.ts";
export type { BudgetSums, PlanSum } from "./model/budget/budget-sums.ts";
export type { BudgetTable, BudgetTableLine } from "./model/budget/budget-table.ts";
export type { CoFinancingLine } from "./model/co-financing/co-financing-table.ts";
export type { GrantStatus } from "./model/co-financing/grant.ts";
export type { ProjectContent } from "./model/co-financing/project.ts";
export { changeInTenths } from "./model/contributions/change.ts";
export type { ContributionTable, ContributionYear } from "./model/contributions/contribution-table.ts";
export { splitAmount } from "./model/contributions/split-amount.ts";
export type { FinanceRow, RowArea, RowKind, RowOrientation } from "./model/finance-row.ts";
export type { NewAccountMapping } from "./model/mapping/mapping-change.ts";
export type { Explanation } from "./model/outcome/explanation.ts";
export type { OutcomeAmounts, OutcomeLine } from "./model/outcome/outcome-line.ts";
export type { OutcomeSums } from "./model/outcome/outcome-sums.ts";
export type { OutcomeTable } from "./model/outcome/outcome-table.ts";
export type { PurchaseContent } from "./model/outcome/purchases/purchase.ts";
export type { PostContent } from "./model/outcome/staffing/post.ts";
export type { VatPeriodContent } from "./model/outcome/vat/vat-period.ts";
export type { Check, CheckSide } from "./model/statements/check.ts";
export type { Note, StatementRow, Statements } from "./model/statements/statements.ts";
export { moneyAction } from "./pages/hub/task-words.ts";
export { insertFinanceRow as addFinanceRow, readFinanceRows as financeRowsOf } from "./store/finance-rows.ts";
export { type Milestones, readMilestones as milestonesOf } from "./store/milestones.ts";

/** Fixed addresses stand before those with a parameter. */
export const routes: readonly Route[] = [
  ...hubRoutes,
  ...contributionsRoutes,
  ...allocationRoutes,
  ...budgetRoutes,
  ...ledgerRoutes,
  ...mappingRoutes,
  ...outcomeRoutes,
  ...coFinancingRoutes,
  ...statementsRoutes,
];
