import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { deletionsOf } from "../../model/search/analysis/deletions.ts";
import type { LanguageKeys } from "../../model/search/document-keys.ts";
import { keysOf } from "../../model/search/document-keys.ts";
import { readAround } from "./surroundings.ts";

export interface NewDocument {
  readonly entryId: string;
  readonly edition: number;
  readonly content: EntryContent;
}

interface Placed extends NewDocument {
  readonly position: number;
  readonly languages: readonly LanguageKeys[];
}

/** Gives each a position and puts it under all its words. */
export async function addDocuments(work: Work, documents: readonly NewDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const around = await readAround(work);
  const free = await readFreePositions(work, documents.length);
  const placed = documents.map((one, index) => ({
    ...one,
    position: free[index] ?? 0,
    languages: keysOf(one.content, around(one.content)),
  }));
  await insertDocuments(work, placed);
  await insertPostings(work, placed);
  await learnWords(
    work,
    placed.flatMap(({ languages }) => languages),
  );
}

async function readFreePositions(work: Work, count: number): Promise<readonly number[]> {
  const rows = await work.tx
    .selectFrom("catalogue.search_document")
    .select("position")
    .where("association_id", "=", work.actor.associationId)
    .execute();
  const taken = new Set(rows.map(({ position }) => position));
  return Array.from({ length: taken.size + count }, (_, position) => position).filter(
    (one) => !taken.has(one),
  );
}

async function insertDocuments(work: Work, documents: readonly Placed[]): Promise<void> {
  const rows = documents.map(({ entryId, edition, position, content, languages }) => ({
    association_id: work.actor.associationId,
    ...{ entry_id: entryId, edition, position, texts: JSON.stringify(textsOf(content)) },
    keys: languages.flatMap(({ language, weights }) =>
      Array.from(weights.keys(), (key) => `${language} ${key}`),
    ),
  }));
  await work.tx.insertInto("catalogue.search_document").values(rows).execute();
}

/** Under each word and language, all the documents at once; beside those that stand there already. */
async function insertPostings(work: Work, documents: readonly Placed[]): Promise<void> {
  const standing = new Map<string, string>();
  for (const { position, languages } of documents) {
    for (const { language, weights } of languages) {
      for (const [key, weight] of weights) {
        const place = `${language} ${key}`;
        standing.set(place, (standing.get(place) ?? "") + hex(position) + hex(weight));
      }
    }
  }
  await sql`
    insert into catalogue.search_posting (association_id, language, key, documents)
    select ${work.actor.associationId}, substr(s.place, 1, 2), substr(s.place, 4), decode(s.documents, 'hex')
    from unnest(${[...standing.keys()]}::text[], ${[...standing.values()]}::text[]) s (place, documents)
    on conflict (key, language, association_id) do update
      set documents = search_posting.documents || excluded.documents`.execute(work.tx);
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

function textsOf(content: EntryContent): object {
  const texts = Object.entries(content.texts).map(([language, { name, summary, origin }]) => [
    language,
    { name, summary, machine: origin === "machine" },
  ]);
  return { ...Object.fromEntries(texts), host: content.host.name, contact: content.contacts[0] ?? null };
}
