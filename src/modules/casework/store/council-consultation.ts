import type { Work } from "../../../platform/db/work.ts";
import type { CheckedConsultation, Consultation } from "../model/council/consultation.ts";

function selectConsultations(work: Work) {
  return work.tx
    .selectFrom("party.consultation")
    .select([
      "id",
      "quantity",
      "version",
      "council_id as councilId",
      "held_on as heldOn",
      "asked_by as askedBy",
    ]);
}

export async function readConsultation(work: Work, id: string): Promise<Consultation | null> {
  return (await selectConsultations(work).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** A council's consultations of a year, the latest first. */
export async function listConsultations(
  work: Work,
  councilId: string,
  year: number,
): Promise<readonly Consultation[]> {
  return selectConsultations(work)
    .where("council_id", "=", councilId)
    .where("held_on", ">=", `${year}-01-01`)
    .where("held_on", "<=", `${year}-12-31`)
    .orderBy("held_on", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Sum of the numbers from the first day to the last, both included. */
export async function sumConsultations(
  work: Work,
  councilId: string,
  from: string,
  to: string,
): Promise<number> {
  const row = await work.tx
    .selectFrom("party.consultation")
    .select(({ fn }) => fn.sum<bigint | null>("quantity").as("sum"))
    .where("council_id", "=", councilId)
    .where("held_on", ">=", from)
    .where("held_on", "<=", to)
    .executeTakeFirstOrThrow();
  return Number(row.sum ?? 0n);
}

/** Years that have any, the latest first. */
export async function consultationYears(work: Work, councilId: string): Promise<readonly number[]> {
  const rows = await work.tx
    .selectFrom("party.consultation")
    .select("held_on as heldOn")
    .distinct()
    .where("council_id", "=", councilId)
    .execute();
  return [...new Set(rows.map(({ heldOn }) => Number(heldOn.slice(0, 4))))].toSorted(
    (one, other) => other - one,
  );
}

/** False where the id is taken. */
export async function insertConsultation(
  work: Work,
  id: string,
  councilId: string,
  { heldOn, quantity, askedBy }: CheckedConsultation,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("party.consultation")
    .values({
      association_id: work.actor.associationId,
      ...{ id, quantity },
      council_id: councilId,
      held_on: heldOn,
      asked_by: askedBy,
      registered_by: work.actor.userId,
      registered_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False where someone else came before. */
export async function updateConsultation(
  work: Work,
  { id, version }: Pick<Consultation, "id" | "version">,
  { heldOn, quantity, askedBy }: CheckedConsultation,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.consultation")
    .set({ held_on: heldOn, quantity, asked_by: askedBy, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteConsultation(
  work: Work,
  { id, version }: Pick<Consultation, "id" | "version">,
): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("party.consultation")
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
