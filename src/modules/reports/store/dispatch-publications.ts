import type { BareWork } from "../../../platform/db/work.ts";

/** The latest version, not withdrawn, of each of the year's documents. */
export async function readPublicationChoices(
  work: BareWork,
  year: number,
): Promise<readonly { readonly id: string; readonly title: string; readonly version: number }[]> {
  const rows = await published(work)
    .where("r.year", "=", year)
    .select(["p.id", "r.title", "p.version", "p.report_id as reportId"])
    .orderBy("p.version", "desc")
    .execute();
  return rows.filter((row, index) => rows.findIndex((one) => one.reportId === row.reportId) === index);
}

/** Null where it is withdrawn or not there. `publishedOn` is YYYY-MM-DD. */
export async function readPublicationPdf(work: BareWork, id: string) {
  const row = await published(work)
    .where("p.id", "=", id)
    .select(["r.title", "p.version", "p.pdf", "p.published_at as publishedAt"])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { pdf, publishedAt, ...rest } = row;
  return { ...rest, bytes: new Uint8Array(pdf), publishedOn: publishedAt.slice(0, 10) };
}

function published(work: BareWork) {
  return work.tx
    .selectFrom("association.report_publication as p")
    .innerJoin("association.report as r", (join) =>
      join.onRef("r.association_id", "=", "p.association_id").onRef("r.id", "=", "p.report_id"),
    )
    .where("p.withdrawn_at", "is", null);
}
