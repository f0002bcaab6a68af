import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { Report, ReportKind } from "../model/report.ts";

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.report")
    .select(["id", "kind", "year", "title"])
    .select(["adopted_on as adoptedOn", "adopted_reference as adoptedReference"]);
}

function read<R extends { readonly kind: string }>(row: R): R & { readonly kind: ReportKind } {
  return { ...row, kind: row.kind as ReportKind };
}

/** Latest year first. */
export async function readReports(work: BareWork): Promise<readonly Report[]> {
  const rows = await query(work).orderBy("year", "desc").orderBy("kind").execute();
  return rows.map(read);
}

export async function readReport(work: BareWork, id: string): Promise<Report | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : read(row);
}

export async function findReport(work: BareWork, kind: ReportKind, year: number): Promise<Report | null> {
  const row = await query(work).where("kind", "=", kind).where("year", "=", year).executeTakeFirst();
  return row === undefined ? null : read(row);
}

/** False where there is one of the kind and year already. */
export async function insertReport(work: Work, report: Report): Promise<boolean> {
  const result = await work.tx
    .insertInto("association.report")
    .values({
      association_id: work.actor.associationId,
      id: report.id,
      kind: report.kind,
      year: report.year,
      title: report.title,
      adopted_on: report.adoptedOn,
      adopted_reference: report.adoptedReference,
      created_at: work.now.toString(),
      created_by: work.actor.userId,
    })
    .onConflict((conflict) => conflict.columns(["association_id", "kind", "year"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateAdoption(
  work: Work,
  id: string,
  { adoptedOn, adoptedReference }: Pick<Report, "adoptedOn" | "adoptedReference">,
): Promise<void> {
  await work.tx
    .updateTable("association.report")
    .set({ adopted_on: adoptedOn, adopted_reference: adoptedReference })
    .where("id", "=", id)
    .execute();
}
