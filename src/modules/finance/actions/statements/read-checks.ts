import type { BareWork } from "../../../../platform/db/work.ts";
import { mapToLines } from "../../model/mapping/map-sums.ts";
import type { Check } from "../../model/statements/check.ts";
import { failingFirst } from "../../model/statements/check.ts";
import { frozenChecks } from "../../model/statements/closing.ts";
import { makeStatements } from "../../model/statements/make-statements.ts";
import { outsideChecks } from "../../model/statements/outside-checks.ts";
import { ledgerChecks, openingChecks, statementChecks } from "../../model/statements/statement-checks.ts";
import { readLedgerAccounts } from "../../store/ledger-sums.ts";
import { readAccountMappings } from "../../store/mapping.ts";
import { readClosings } from "../../store/statements/closings.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readCoFinancingTable } from "../co-financing/read-table.ts";
import { readContributionTable } from "../contributions/read-table.ts";
import { readOutcomeTable } from "../outcome/read-outcome-table.ts";
import { readStatementFacts } from "./read-figures.ts";

/** Everything of the year that must agree with something else, what fails first. Amounts are exact öre. */
export async function readChecks(work: BareWork, year: number): Promise<readonly Check[]> {
  const facts = await readStatementFacts(work, year);
  const statements = makeStatements(facts);
  const accounts = await readLedgerAccounts(work, year);
  const { unmapped } = mapToLines(accounts, await readAccountMappings(work, year));
  const hasFigures = facts.source !== "none";
  const [closing = null] = await readClosings(work, year);
  return failingFirst([
    ...frozenChecks(statements, closing),
    ...(hasFigures ? statementChecks(statements) : []),
    ...openingChecks(year, facts.current, facts.previous),
    ...ledgerChecks(year, accounts, unmapped),
    ...outsideChecks({
      statements,
      contributions: await readContributionTable(work, [year]),
      budget: await readBudgetTable(work, year),
      outcome: await readOutcomeTable(work, year),
      coFinancing: await readCoFinancingTable(work, year),
    }),
  ]);
}
