import type { Work } from "../../../../platform/db/work.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import type { OutcomeTable } from "../../model/outcome/outcome-table.ts";
import { readEquityOutlook } from "../allocation/read-equity-outlook.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readContributionTable } from "../contributions/read-table.ts";
import { readOverdue } from "../contributions/remind.ts";
import { readMapping } from "../mapping/read-mapping.ts";
import { readOutcomeTable } from "../outcome/read-outcome-table.ts";
import { readChecks } from "../statements/read-checks.ts";

/** Something in the year's money that waits for somebody. Amounts are öre. */
export type MoneyTask =
  | { readonly kind: "noBudget"; readonly year: number }
  | { readonly kind: "noContributions"; readonly year: number }
  | { readonly kind: "overdue"; readonly members: readonly string[]; readonly amount: bigint }
  | { readonly kind: "noLedger"; readonly year: number }
  | { readonly kind: "unmapped"; readonly year: number; readonly amount: bigint; readonly accounts: number }
  | { readonly kind: "explanations"; readonly year: number; readonly rows: readonly string[] }
  | { readonly kind: "checks"; readonly year: number; readonly failing: number };

export interface Money {
  readonly year: number;
  /** Öre; null where nothing is registered. */
  readonly contributions: bigint | null;
  readonly budget: bigint | null;
  readonly outcome: bigint | null;
  readonly result: bigint | null;
  readonly equity: bigint | null;
  readonly allowed: bigint | null;
  readonly tasks: readonly MoneyTask[];
}

/** Where the year's money stands, and what waits. */
export async function readMoney(work: Work, year: number): Promise<Money> {
  const facts = await readFacts(work, year);
  const equity = await readEquityOutlook(work, year);
  const ledger = facts.outcome.hasLedger ? facts.outcome.sums : null;
  return {
    year,
    contributions: facts.contributions,
    budget: facts.budget?.sums.costs.amount ?? null,
    outcome: ledger?.costs.outcome ?? null,
    result: ledger?.result.outcome ?? null,
    equity: equity.equity,
    allowed: equity.allowed,
    tasks: await tasksOf(work, facts),
  };
}

/** What waits alone, for a start page that shows no figures of money. */
export async function readMoneyTasks(work: Work, year: number): Promise<readonly MoneyTask[]> {
  return tasksOf(work, await readFacts(work, year));
}

interface Facts {
  readonly contributions: bigint | null;
  readonly budget: BudgetTable | null;
  readonly outcome: OutcomeTable;
}

async function readFacts(work: Work, year: number): Promise<Facts> {
  const { years } = await readContributionTable(work, [year]);
  return {
    contributions: years.find((one) => one.year === year)?.total ?? null,
    budget: await readBudgetTable(work, year),
    outcome: await readOutcomeTable(work, year),
  };
}

async function tasksOf(work: Work, { contributions, budget, outcome }: Facts): Promise<MoneyTask[]> {
  const { year, hasLedger } = outcome;
  return [
    ...(budget === null ? [{ kind: "noBudget" as const, year }] : []),
    ...(contributions === null ? [{ kind: "noContributions" as const, year }] : []),
    ...(await overdueTask(work)),
    ...(hasLedger ? await ledgerTasks(work, outcome) : [{ kind: "noLedger" as const, year }]),
  ];
}

async function overdueTask(work: Work): Promise<MoneyTask[]> {
  const late = await readOverdue(work);
  if (late.length === 0) return [];
  const amount = late.reduce((sum, one) => sum + one.total, 0n);
  return [{ kind: "overdue", members: late.map((one) => one.member.name), amount }];
}

async function ledgerTasks(work: Work, { year, lines }: OutcomeTable): Promise<MoneyTask[]> {
  const { overview } = await readMapping(work, year, "kommunBas");
  const accounts = new Set([
    ...overview.accounts.map((one) => one.account.account),
    ...overview.resultAccounts.map((one) => one.account ?? ""),
  ]);
  const unexplained = lines
    .filter((line) => line.needsExplanation && line.explanation === null)
    .map((line) => line.row.label);
  const failing = (await readChecks(work, year)).filter((check) => !check.holds).length;
  return [
    ...(accounts.size > 0
      ? [{ kind: "unmapped" as const, year, amount: overview.unmapped, accounts: accounts.size }]
      : []),
    ...(unexplained.length > 0 ? [{ kind: "explanations" as const, year, rows: unexplained }] : []),
    ...(failing > 0 ? [{ kind: "checks" as const, year, failing }] : []),
  ];
}
