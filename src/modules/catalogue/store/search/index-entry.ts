import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import { deletionsOf } from "../../model/search/analysis/deletions.ts";
import type { LanguageKeys } from "../../model/search/document-keys.ts";
import { keysOf } from "../../model/search/document-keys.ts";
import { contentOf } from "../content-of.ts";
import { readSurroundings } from "./surroundings.ts";
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
  const missing = shown.filter(({ edition }) => !indexed.some((one) => one.edition === edition));
  for (const { edition, content } of missing) {
    const around = await readSurroundings(work, content);
    await addDocument(work, {
      entryId,
      edition,
      texts: textsOf(content),
      languages: keysOf(content, around),
    });
  }
  await writeShard(work);
}

/** Two who publish in the same association at once write the same lists: the second waits. */
async function lockShard(work: Work): Promise<void> {
  await sql`insert into catalogue.search_shard (association_id, codes, documents, free)
    values (${work.actor.associationId}, '{}', '', '') on conflict (association_id) do update set codes = search_shard.codes`.execute(
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

async function readShown(work: Work, entryId: string) {
  const rows = await work.tx
    .selectFrom("catalogue.published")
    .select(["edition", "content"])
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
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
  return rows.map(({ edition, content }) => ({ edition, content: contentOf(content) }));
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

interface NewDocument {
  readonly entryId: string;
  readonly edition: number;
  readonly texts: object;
  readonly languages: readonly LanguageKeys[];
}

async function addDocument(work: Work, { entryId, edition, texts, languages }: NewDocument): Promise<void> {
  const { associationId } = work.actor;
  const stands = languages.flatMap(({ language, weights }) =>
    [...weights].map(([key, weight]) => ({ language, key, weight })),
  );
  const added = await sql<{ position: number }>`
    insert into catalogue.search_document (association_id, entry_id, edition, position, texts, keys)
    select ${associationId}, ${entryId}, ${edition}, free.position, ${JSON.stringify(texts)}::jsonb,
      ${stands.map(({ language, key }) => `${language} ${key}`)}::text[]
    from (select coalesce(min(g), 0) as position
      from generate_series(0, (select count(*) from catalogue.search_document where association_id = ${associationId})) g
      where not exists (select 1 from catalogue.search_document d where d.association_id = ${associationId} and d.position = g)) free
    returning position`.execute(work.tx);
  const position = added.rows[0]?.position ?? 0;
  await sql`
    insert into catalogue.search_posting (association_id, language, key, documents)
    select ${associationId}, s.language, s.key, decode(s.documents, 'hex')
    from unnest(${stands.map((one) => one.language)}::text[], ${stands.map((one) => one.key)}::text[],
      ${stands.map((one) => hex(position) + hex(one.weight))}::text[]) s (language, key, documents)
    on conflict (key, language, association_id) do update
      set documents = search_posting.documents || excluded.documents`.execute(work.tx);
  await learnWords(work, languages);
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}

/** Words that nobody has published before, so that what is nearly one can be understood. */
async function learnWords(work: Work, languages: readonly LanguageKeys[]): Promise<void> {
  const words = [...new Map(languages.flatMap((one) => [...one.words]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const known = await sql<{ key: string }>`
    select key from catalogue.search_word where key = any (${words.map(([key]) => key)}::text[])`.execute(
    work.tx,
  );
  const seen = new Set(known.rows.map(({ key }) => key));
  const fresh = words.filter(([key]) => !seen.has(key) && key.length <= 60);
  if (fresh.length === 0) return;
  await sql`
    insert into catalogue.search_word (key, word, deletions)
    select w.key, w.word, w.deletions::integer[]
    from unnest(${fresh.map(([key]) => key)}::text[], ${fresh.map(([, word]) => word)}::text[],
      ${fresh.map(([key]) => `{${deletionsOf(key).join(",")}}`)}::text[]) w (key, word, deletions)
    on conflict (key) do nothing`.execute(work.tx);
}

function textsOf(content: ReturnType<typeof contentOf>): object {
  const texts = Object.entries(content.texts).map(([language, { name, summary }]) => [
    language,
    { name, summary },
  ]);
  return { ...Object.fromEntries(texts), host: content.host.name };
}
