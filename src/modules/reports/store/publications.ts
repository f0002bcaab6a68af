import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { FileKind, FrozenDocument, Publication } from "../model/publication.ts";

/** Latest first. */
export async function readPublications(work: BareWork, reportId: string): Promise<readonly Publication[]> {
  return await work.tx
    .selectFrom("association.report_publication")
    .select(["id", "version", "motive", "pdf_hash as pdfHash", "published_at as publishedAt"])
    .select(["published_by as publishedBy", "withdrawn_at as withdrawnAt"])
    .where("report_id", "=", reportId)
    .orderBy("version", "desc")
    .execute();
}

/** Of each document: its latest version that is not withdrawn. */
export async function readLatestVersions(work: BareWork): Promise<ReadonlyMap<string, number>> {
  const rows = await work.tx
    .selectFrom("association.report_publication")
    .select(({ fn }) => ["report_id as reportId", fn.max("version").as("version")])
    .where("withdrawn_at", "is", null)
    .groupBy("report_id")
    .execute();
  return new Map(rows.map(({ reportId, version }) => [reportId, version]));
}

export async function readFile(
  work: BareWork,
  publicationId: string,
  kind: FileKind,
): Promise<{ readonly bytes: Uint8Array; readonly content: unknown } | null> {
  const row = await work.tx
    .selectFrom("association.report_publication")
    .select([kind, "content"])
    .where("id", "=", publicationId)
    .executeTakeFirst();
  return row === undefined ? null : { bytes: row[kind], content: row.content };
}

export async function insertPublication(
  work: Work,
  reportId: string,
  frozen: FrozenDocument & Pick<Publication, "id" | "version" | "motive" | "pdfHash">,
): Promise<void> {
  await work.tx
    .insertInto("association.report_publication")
    .values({
      association_id: work.actor.associationId,
      id: frozen.id,
      report_id: reportId,
      version: frozen.version,
      content: JSON.stringify(frozen.content),
      findings: JSON.stringify(frozen.findings),
      motive: frozen.motive,
      pdf: Buffer.from(frozen.pdf),
      pdf_hash: frozen.pdfHash,
      word: Buffer.from(frozen.word),
      workbook: Buffer.from(frozen.workbook),
      published_at: work.now.toString(),
      published_by: work.actor.userId,
    })
    .execute();
}

/** False where it is gone or withdrawn already. */
export async function withdraw(work: Work, reportId: string, id: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.report_publication")
    .set({ withdrawn_at: work.now.toString() })
    .where("id", "=", id)
    .where("report_id", "=", reportId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
