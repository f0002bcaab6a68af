import type { BudgetGroup } from "../../model/budget/budget-groups.ts";
import type { SumKey } from "../../model/budget/budget-sums.ts";
import type { BudgetTable, BudgetTableLine } from "../../model/budget/budget-table.ts";

interface BudgetTotal {
  readonly key: SumKey;
  readonly label: string;
}

/** A part of the budget with its rows and the totals that stand under it. */
export interface BudgetSection {
  readonly group: BudgetGroup;
  readonly heading: string;
  readonly lines: readonly BudgetTableLine[];
  readonly totals: readonly BudgetTotal[];
}

const layout: readonly Omit<BudgetSection, "lines">[] = [
  {
    group: "interventions",
    heading: "Insatser",
    totals: [{ key: "interventions", label: "Summa insatser" }],
  },
  {
    group: "boardAndOffice",
    heading: "Styrelse, revision och kansli",
    totals: [{ key: "boardAndOffice", label: "Summa styrelse, revision och kansli" }],
  },
  {
    group: "otherCosts",
    heading: "Övriga kostnader",
    totals: [{ key: "otherCosts", label: "Summa övriga kostnader" }],
  },
  {
    group: "reserve",
    heading: "Förbundsreserv, utanför budgeten",
    totals: [{ key: "costsWithReserve", label: "Total budget med förbundsreserv" }],
  },
  {
    group: "income",
    heading: "Intäkter",
    totals: [
      { key: "income", label: "Summa intäkter" },
      { key: "result", label: "Resultat: intäkter − kostnader" },
    ],
  },
  {
    group: "ownFunds",
    heading: "Egna medel från tidigare år",
    totals: [{ key: "balance", label: "Kvar när egna medel har täckt resultatet" }],
  },
];

const total: BudgetTotal = { key: "costs", label: "Total budget" };

/** Parts that have rows, in the order they are printed; the total of all costs stands after the last part of costs. */
export function budgetSections(lines: readonly BudgetTableLine[]): BudgetSection[] {
  const sections = layout
    .map((section) => ({ ...section, lines: lines.filter((line) => line.group === section.group) }))
    .filter((section) => section.lines.length > 0);
  const costs: readonly BudgetGroup[] = ["interventions", "boardAndOffice", "otherCosts"];
  const last = sections.findLastIndex((section) => costs.includes(section.group));
  return sections.map((section, at) =>
    at === last ? { ...section, totals: [...section.totals, total] } : section,
  );
}

/** Nothing is planned for the two years after: then their columns are left out. */
export function hasPlan(table: Pick<BudgetTable, "lines">): boolean {
  return table.lines.some((line) => line.secondYear !== null || line.thirdYear !== null);
}
