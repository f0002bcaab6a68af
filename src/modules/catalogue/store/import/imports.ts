import type { Work } from "../../../../platform/db/work.ts";
import type { StagedFile } from "../../model/import/finding.ts";

export type ImportState = "checked" | "confirmed" | "done" | "undone";

/** A file that has been read in. Instants are ISO 8601. */
export interface CatalogueImport {
  readonly id: string;
  readonly fileName: string;
  readonly format: StagedFile["format"];
  readonly unread: readonly string[];
  readonly state: ImportState;
  readonly jobId: string | null;
  readonly createdAt: string;
  readonly doneAt: string | null;
}

/** Days that a file stands that nobody has said yes or no to. */
const keptDays = 7;

export async function insertImport(
  work: Work,
  id: string,
  fileName: string,
  file: StagedFile,
): Promise<void> {
  await work.tx
    .deleteFrom("association.catalogue_import")
    .where("state", "=", "checked")
    .where("created_at", "<", work.now.subtract({ hours: 24 * keptDays }).toString())
    .execute();
  await work.tx
    .insertInto("association.catalogue_import")
    .values({
      association_id: work.actor.associationId,
      ...{ id, file_name: fileName, format: file.format, unread: [...file.unread] },
      ...{ created_at: work.now.toString(), created_by: work.actor.userId },
    })
    .execute();
}

function imports(work: Work) {
  return work.tx
    .selectFrom("association.catalogue_import")
    .select(["id", "file_name as fileName", "format", "unread", "state", "job_id as jobId"])
    .select(["created_at as createdAt", "done_at as doneAt"]);
}

/** The newest first, twenty at most. */
export async function readImports(work: Work): Promise<readonly CatalogueImport[]> {
  const rows = await imports(work).orderBy("created_at", "desc").orderBy("id").limit(20).execute();
  return rows.map(importOf);
}

export async function readImport(work: Work, id: string): Promise<CatalogueImport | null> {
  const row = await imports(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : importOf(row);
}

/** Held for the rest of the transaction, so that two who press at once do it once. */
export async function holdImport(work: Work, id: string): Promise<CatalogueImport | null> {
  await work.tx
    .selectFrom("association.catalogue_import")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .execute();
  return await readImport(work, id);
}

type Row = Awaited<ReturnType<ReturnType<typeof imports>["execute"]>>[number];

function importOf({ format, state, ...same }: Row): CatalogueImport {
  return { ...same, format: format as CatalogueImport["format"], state: state as ImportState };
}

export async function markImport(
  work: Work,
  id: string,
  state: ImportState,
  also: { readonly job_id?: string; readonly done_at?: string } = {},
): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_import")
    .set({ state, ...also })
    .where("id", "=", id)
    .execute();
}

export async function deleteImport(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.catalogue_import").where("id", "=", id).execute();
}
