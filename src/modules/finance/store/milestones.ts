import type { BareWork } from "../../../platform/db/work.ts";

/** When the known steps of a year's money were taken; YYYY-MM-DD, null where not yet. */
export interface Milestones {
  readonly requested: string | null;
  readonly preliminary: string | null;
  readonly final: string | null;
  readonly consulted: string | null;
  readonly adopted: string | null;
  readonly adoptedReference: string;
  readonly called: string | null;
  readonly ledgerTakenIn: string | null;
  readonly closed: string | null;
  readonly closingReference: string;
  readonly vatStatement: string | null;
}

export async function readMilestones(work: BareWork, year: number): Promise<Milestones> {
  const stages = await work.tx
    .selectFrom("association.state_amount")
    .where("year", "=", year)
    .select(["stage", "dated_on as day"])
    .orderBy("dated_on")
    .execute();
  const stage = (name: string) => stages.find((one) => one.stage === name)?.day ?? null;
  const budgets = await work.tx
    .selectFrom("association.budget")
    .where("year", "=", year)
    .select(["consulted_on as consulted", "adopted_on as adopted", "reference"])
    .orderBy("version", "desc")
    .execute();
  const adopted = budgets.find((one) => one.adopted !== null);
  const kept = await readRest(work, year);
  return {
    ...{ requested: stage("requested"), preliminary: stage("preliminary"), final: stage("final") },
    consulted: budgets.find((one) => one.consulted !== null)?.consulted ?? null,
    ...{ adopted: adopted?.adopted ?? null, adoptedReference: adopted?.reference ?? "" },
    ...kept,
  };
}

async function readRest(work: BareWork, year: number) {
  const called = await work.tx
    .selectFrom("association.contribution_entry")
    .where("year", "=", year)
    .where("kind", "=", "called")
    .select("entered_on as day")
    .orderBy("entered_on")
    .executeTakeFirst();
  const ledger = await work.tx
    .selectFrom("association.ledger_import")
    .where("year", "=", year)
    .where("status", "=", "active")
    .select("imported_at as at")
    .executeTakeFirst();
  const closed = await work.tx
    .selectFrom("association.financial_year")
    .where("year", "=", year)
    .select(["closed_at as at", "closing_reference as reference"])
    .executeTakeFirst();
  const vat = await work.tx
    .selectFrom("association.vat_statement")
    .where("year", "=", year)
    .select("sent_on as day")
    .executeTakeFirst();
  return {
    called: called?.day ?? null,
    ledgerTakenIn: ledger?.at.slice(0, 10) ?? null,
    closed: closed?.at?.slice(0, 10) ?? null,
    closingReference: closed?.reference ?? "",
    vatStatement: vat?.day ?? null,
  };
}
