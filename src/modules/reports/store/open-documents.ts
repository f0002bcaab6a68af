import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { OpenDocument } from "../model/publication.ts";

/** What is published and not withdrawn, the latest version of each kind and year. Read as anyone. */
export async function readOpenDocuments(work: BareWork): Promise<readonly Omit<OpenDocument, "content">[]> {
  return await latest(work).execute();
}

/** `kind` and `year` stand in the frozen content, since nothing but the publication is open. */
export async function readOpenDocument(
  work: BareWork,
  kind: string,
  year: number,
): Promise<OpenDocument | null> {
  const row = await latest(work)
    .select("content")
    .where(sql<string>`content ->> 'kind'`, "=", kind)
    .where(sql<string>`content ->> 'year'`, "=", String(year))
    .executeTakeFirst();
  return row ?? null;
}

function latest(work: BareWork) {
  return work.tx
    .selectFrom("association.report_publication")
    .distinctOn([sql`content ->> 'kind'`, sql`content ->> 'year'`])
    .select(["id", "version", "published_at as publishedAt"])
    .select([sql<string>`content ->> 'kind'`.as("kind"), sql<string>`content ->> 'year'`.as("year")])
    .where("withdrawn_at", "is", null)
    .orderBy(sql`content ->> 'kind'`)
    .orderBy(sql`content ->> 'year'`, "desc")
    .orderBy("version", "desc");
}
