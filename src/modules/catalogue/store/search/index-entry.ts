import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import { contentOf } from "../content-of.ts";
import type { NewDocument } from "./add-documents.ts";
import { addDocuments } from "./add-documents.ts";
import { writeShard } from "./write-shard.ts";

/**
 * Makes what a search reads agree with what is on the shelf of one entry: call it after any change of the entry's rows in
 * catalogue.published, also of places. What is over today is left out for good.
 */
export async function syncSearch(work: Work, entryId: string): Promise<void> {
  await lockShard(work);
  const [indexed, shown] = await Promise.all([readIndexed(work, entryId), readShown(work, entryId)]);
  for (const { edition, position, keys } of indexed) {
    if (!shown.some((one) => one.edition === edition))
      await removeDocument(work, entryId, edition, position, keys);
  }
  await addDocuments(
    work,
    shown.filter(({ edition }) => !indexed.some((one) => one.edition === edition)),
  );
  await writeShard(work);
}

/** Makes all of the association's anew from the shelf, as when words are cut otherwise than before. */
export async function syncAssociation(work: Work): Promise<void> {
  const { associationId } = work.actor;
  await lockShard(work);
  for (const table of ["catalogue.search_posting", "catalogue.search_document"] as const) {
    await work.tx.deleteFrom(table).where("association_id", "=", associationId).execute();
  }
  await addDocuments(work, await readShown(work, null));
  await writeShard(work);
}

/** Two who publish in the same association at once write the same lists: the second waits. */
async function lockShard(work: Work): Promise<void> {
  await sql`insert into catalogue.search_shard (association_id, codes, documents, free)
    values (${work.actor.associationId}, '', '', '') on conflict (association_id) do update set codes = search_shard.codes`.execute(
    work.tx,
  );
}

function readIndexed(work: Work, entryId: string) {
  return work.tx
    .selectFrom("catalogue.search_document")
    .select(["edition", "position", "keys"])
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .execute();
}

/** Editions that are or will be shown, of one entry or of all. */
async function readShown(work: Work, entryId: string | null): Promise<readonly NewDocument[]> {
  const rows = await work.tx
    .selectFrom("catalogue.published")
    .select(["entry_id as entryId", "edition", "content"])
    .where("association_id", "=", work.actor.associationId)
    .$if(entryId !== null, (query) => query.where("entry_id", "=", entryId))
    .where((one) =>
      one.or([
        one("visible_until", "is", null),
        one.and([
          one("visible_until", ">", work.today.toString()),
          one("visible_until", ">", one.ref("visible_from")),
        ]),
      ]),
    )
    .execute();
  return rows.map(({ content, ...same }) => ({ ...same, content: contentOf(content) }));
}

async function removeDocument(
  work: Work,
  entryId: string,
  edition: number,
  position: number,
  keys: readonly string[],
): Promise<void> {
  const { associationId } = work.actor;
  const place = Buffer.from([position >> 8, position & 0xff]);
  await sql`
    with stands as (select split_part(k, ' ', 1) as language, substr(k, strpos(k, ' ') + 1) as key from unnest(${[...keys]}::text[]) k)
    update catalogue.search_posting p set documents = catalogue.without_position(p.documents, ${place}::bytea)
    from stands where p.key = stands.key collate "C" and p.language = stands.language and p.association_id = ${associationId}`.execute(
    work.tx,
  );
  await sql`delete from catalogue.search_posting where association_id = ${associationId} and documents = ''::bytea`.execute(
    work.tx,
  );
  await work.tx
    .deleteFrom("catalogue.search_document")
    .where("association_id", "=", associationId)
    .where("entry_id", "=", entryId)
    .where("edition", "=", edition)
    .execute();
}
