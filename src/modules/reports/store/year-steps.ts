import type { BareWork, Work } from "../../../platform/db/work.ts";

/** What the association itself has said of a step: its planned day, or that it is done and how. */
export interface KeptStep {
  readonly id: string;
  /** A StepKey, or "own". */
  readonly step: string;
  readonly label: string;
  readonly plannedOn: string | null;
  readonly doneOn: string | null;
  readonly reference: string;
  readonly note: string;
}

export async function readYearSteps(work: BareWork, year: number): Promise<readonly KeptStep[]> {
  return await work.tx
    .selectFrom("association.year_step")
    .where("year", "=", year)
    .select(["id", "step", "label", "reference", "note"])
    .select(["planned_on as plannedOn", "done_on as doneOn"])
    .orderBy("planned_on")
    .orderBy("label")
    .execute();
}

/** One row per label and year; saving it again changes it. */
export async function saveYearStep(work: Work, year: number, step: Omit<KeptStep, "id">): Promise<void> {
  const kept = {
    step: step.step,
    planned_on: step.plannedOn,
    done_on: step.doneOn,
    reference: step.reference,
    note: step.note,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.year_step")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      year,
      label: step.label,
      ...kept,
    })
    .onConflict((conflict) => conflict.columns(["association_id", "year", "label"]).doUpdateSet(kept))
    .execute();
}

export async function deleteYearStep(work: BareWork, year: number, id: string): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("association.year_step")
    .where("id", "=", id)
    .where("year", "=", year)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Days of the year's documents and letters; null where not yet. */
export async function readReportDays(work: BareWork, year: number) {
  const report = await work.tx
    .selectFrom("association.report")
    .where("year", "=", year)
    .where("kind", "=", "annualReport")
    .select(["adopted_on as adoptedOn", "adopted_reference as reference"])
    .executeTakeFirst();
  const sent = await work.tx
    .selectFrom("association.dispatch")
    .where("year", "=", year)
    .where("sent_at", "is not", null)
    .select(["sent_at as at", "subject"])
    .orderBy("sent_at")
    .executeTakeFirst();
  return {
    annualReport: report?.adoptedOn ?? null,
    annualReportReference: report?.reference ?? "",
    dispatched: sent?.at?.slice(0, 10) ?? null,
  };
}
