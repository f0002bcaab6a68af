import type { BudgetTable } from "../budget/budget-table.ts";
import type { CoFinancingLine } from "../co-financing/co-financing-table.ts";
import type { ContributionTable } from "../contributions/contribution-table.ts";
import type { MemberKind } from "../contributions/member-kind.ts";
import type { OutcomeTable } from "../outcome/outcome-table.ts";
import type { Check } from "./check.ts";
import { compare } from "./check.ts";
import type { StatementRow, Statements } from "./statements.ts";

export interface OutsideFacts {
  readonly statements: Statements;
  readonly contributions: ContributionTable;
  readonly budget: BudgetTable | null;
  readonly outcome: OutcomeTable;
  readonly coFinancing: readonly CoFinancingLine[];
}

/** The statements against what else the association has decided and registered; a side that is not there is not compared. */
export function outsideChecks(facts: OutsideFacts): readonly Check[] {
  return [
    ...contributionChecks(facts),
    ...grantChecks(facts),
    ...outcomeChecks(facts),
    ...budgetChecks(facts),
  ];
}

function contributionChecks({ statements, contributions }: OutsideFacts): readonly Check[] {
  const { year } = statements;
  const decided = contributions.years.find((one) => one.year === year);
  if (decided === undefined) return [];
  const href = `/ekonomi/avgifter?ar=${year}`;
  const of = (kind: MemberKind) =>
    contributions.members
      .filter((member) => member.kind === kind)
      .reduce((sum, member) => sum + (decided.amounts.get(member.id) ?? 0n), 0n);
  const regions = of("region");
  const checks = [
    compare({
      key: "contributions.state",
      title: "Statens del är hälften av medlemsavgifterna (5 §)",
      stated: { label: `Beslut om statens medel ${year}`, amount: decided.stateAmount, href },
      computed: { label: "Statens del av medlemsavgifterna", amount: of("state"), href },
    }),
  ];
  if (regions !== 0n)
    checks.push(
      compare({
        key: "contributions.quarter",
        title: "Kommunerna betalar tillsammans lika mycket som regionerna (5 §)",
        stated: { label: `Kommunernas avgifter ${year}`, amount: of("municipality"), href },
        computed: { label: `Regionernas avgifter ${year}`, amount: regions, href },
        // A quarter of an odd amount of kronor is decided in whole kronor.
        tolerance: 100n,
      }),
    );
  if (statements.source === "none") return checks;
  checks.push(
    compare({
      key: "contributions.ledger",
      title: "Medlemsavgifterna i räkenskaperna är de beslutade",
      stated: line(statements, "memberContributions"),
      computed: { label: `Beslutade medlemsavgifter ${year}`, amount: decided.total, href },
    }),
  );
  return checks;
}

/** What a grant may differ by from the books: half of the unit that it is registered in, thousands or whole kronor. */
function roundingOf(amount: bigint): bigint {
  return amount % 100_000n === 0n ? 50_000n : 50n;
}

function grantChecks({ statements, coFinancing }: OutsideFacts): readonly Check[] {
  if (coFinancing.length === 0 || statements.source === "none") return [];
  const grants = coFinancing.reduce((sum, one) => sum + one.grant, 0n);
  return [
    compare({
      key: "grants.ledger",
      title: "Bidragen i räkenskaperna är de som projekten har intäktsfört, frånsett avrundning",
      level: "warning",
      stated: line(statements, "esfAndOtherGrants"),
      computed: {
        label: "Bidrag enligt medfinansieringen",
        amount: grants,
        href: `/ekonomi/projekt?ar=${statements.year}`,
      },
      tolerance: coFinancing.reduce((sum, one) => sum + roundingOf(one.grant), 0n),
    }),
  ];
}

function outcomeChecks({ statements, outcome }: OutsideFacts): readonly Check[] {
  if (!outcome.hasLedger) return [];
  const href = `/ekonomi/utfall?ar=${statements.year}`;
  const costs = line(statements, "costs").amount + line(statements, "depreciation").amount;
  return [
    compare({
      key: "outcome.costs",
      title: "Driftredovisningens kostnader är resultaträkningens",
      stated: { label: "Summa kostnader i driftredovisningen", amount: outcome.sums.costs.outcome, href },
      computed: { ...line(statements, "costs"), amount: -costs },
    }),
    compare({
      key: "outcome.result",
      title: "Driftredovisningens resultat är resultaträkningens",
      stated: { label: "Resultat i driftredovisningen", amount: outcome.sums.result.outcome, href },
      computed: line(statements, "result"),
    }),
  ];
}

function budgetChecks({ statements, budget, contributions, outcome }: OutsideFacts): readonly Check[] {
  const { year } = statements;
  if (budget === null) return [];
  const href = `/ekonomi/budget?ar=${year}`;
  const decided = contributions.years.find((one) => one.year === year);
  const budgeted = budget.lines
    .filter((one) => one.row.area === "contributions")
    .reduce((sum, one) => sum + one.amount, 0n);
  const additions = outcome.sums.costs.additions;
  const checks = [
    compare({
      key: "budget.sum",
      title: "Budgeten i utfallet är den antagna med besluten under året",
      stated: {
        label: "Summa budgeterade kostnader med besluten under året",
        amount: budget.sums.costs.amount + additions,
        href,
      },
      computed: {
        label: "Summa budget i utfallet",
        amount: outcome.sums.costs.budget,
        href: `/ekonomi/utfall?ar=${year}`,
      },
    }),
  ];
  if (decided !== undefined)
    checks.push(
      compare({
        key: "budget.contributions",
        title: "Budgetens medlemsavgifter är de beslutade",
        level: "warning",
        stated: { label: `Medlemsavgifter i budget ${year}`, amount: budgeted, href },
        computed: {
          label: `Beslutade medlemsavgifter ${year}`,
          amount: decided.total,
          href: `/ekonomi/avgifter?ar=${year}`,
        },
      }),
    );
  return checks;
}

function line({ year, incomeStatement, balanceSheet }: Statements, key: string) {
  const row: StatementRow | undefined = [...incomeStatement, ...balanceSheet].find((one) => one.key === key);
  return {
    label: row?.label ?? key,
    amount: row?.amount ?? 0n,
    href: `/ekonomi/rakenskaper/rad/${key}?ar=${year}`,
  };
}
