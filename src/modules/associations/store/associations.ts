import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Association } from "../model/association.ts";
import type { Settings } from "../model/settings.ts";

const columns = [
  "id",
  "slug",
  "name",
  "organisation_number as organisationNumber",
  "small_cell_threshold as smallCellThreshold",
  "hide_zero_cells as hideZeroCells",
  "reference_date as referenceDate",
] as const;

export const currentAssociation = sql<string>`(select platform.current_association())`;

export function readAssociation(work: BareWork): Promise<Association> {
  return work.tx
    .selectFrom("association.association")
    .select(columns)
    .where("id", "=", currentAssociation)
    .executeTakeFirstOrThrow();
}

export async function findBySlug(work: BareWork, slug: string): Promise<Association | null> {
  const found = await work.tx
    .selectFrom("association.association")
    .select(columns)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return found ?? null;
}

/** False where another association has the slug. */
export async function insertAssociation(
  work: BareWork,
  row: { id: string; slug: string; name: string; referenceDate: string | null },
): Promise<boolean> {
  const result = await work.tx
    .insertInto("association.association")
    .values({ id: row.id, slug: row.slug, name: row.name, reference_date: row.referenceDate })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The system role works for no association of its own: from here to the end of the transaction it works for this one. */
export async function workFor(work: BareWork, associationId: string): Promise<void> {
  await sql`select set_config('samordna.association_id', ${associationId}, true)`.execute(work.tx);
}

/** Small counts are hidden below the threshold (1–50), and zeros too where the association wants it. */
export async function setSmallCells(
  work: BareWork,
  { smallCellThreshold, hideZeroCells }: Pick<Association, "smallCellThreshold" | "hideZeroCells">,
): Promise<void> {
  await work.tx
    .updateTable("association.association")
    .set({ small_cell_threshold: smallCellThreshold, hide_zero_cells: hideZeroCells })
    .where("id", "=", currentAssociation)
    .execute();
}

export async function updateSettings(work: BareWork, settings: Settings): Promise<void> {
  await work.tx
    .updateTable("association.association")
    .set({
      name: settings.name,
      organisation_number: settings.organisationNumber,
      small_cell_threshold: settings.smallCellThreshold,
      hide_zero_cells: settings.hideZeroCells,
    })
    .where("id", "=", currentAssociation)
    .execute();
}
