import type { BareWork, Work } from "../../../../../platform/db/work.ts";
import type { VatPeriod } from "../../../model/outcome/vat/vat-period.ts";
import type { VatStatement } from "../../../model/outcome/vat/vat-year.ts";

/** Every period, the earliest first. */
export async function readVatPeriods(work: BareWork): Promise<readonly VatPeriod[]> {
  const rows = await work.tx
    .selectFrom("association.vat_period")
    .select(["id", "year", "months", "note", "first_month as firstMonth", "input_vat as inputVat"])
    .select(["standard_amount as standardAmount", "applied_on as appliedOn"])
    .select(["paid_on as paidOn", "paid_amount as paidAmount"])
    .orderBy("year")
    .orderBy("first_month")
    .execute();
  return rows.map((row) => ({ ...row, months: row.months === 3 ? 3 : 1 }));
}

/** Adds the period, or changes the one with its id. */
export async function saveVatPeriod(work: Work, period: VatPeriod): Promise<void> {
  const kept = {
    year: period.year,
    first_month: period.firstMonth,
    months: period.months,
    input_vat: period.inputVat,
    standard_amount: period.standardAmount,
    applied_on: period.appliedOn,
    paid_on: period.paidOn,
    paid_amount: period.paidAmount,
    note: period.note,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.vat_period")
    .values({ association_id: work.actor.associationId, id: period.id, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "id"]).doUpdateSet(kept))
    .execute();
}

export async function deleteVatPeriod(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.vat_period").where("id", "=", id).execute();
}

export async function readVatStatement(work: BareWork, year: number): Promise<VatStatement | null> {
  const row = await work.tx
    .selectFrom("association.vat_statement")
    .select(["year", "sent_on as sentOn", "booked_amount as bookedAmount", "note"])
    .where("year", "=", year)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveVatStatement(work: Work, statement: VatStatement): Promise<void> {
  const kept = {
    sent_on: statement.sentOn,
    booked_amount: statement.bookedAmount,
    note: statement.note,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.vat_statement")
    .values({ association_id: work.actor.associationId, year: statement.year, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "year"]).doUpdateSet(kept))
    .execute();
}
