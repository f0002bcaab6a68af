import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { AreaOf, UseRow } from "../../model/use/use-rows.ts";

/** From which number of searches the words themselves are kept (catalogue facts, requirement 35). */
const keptFrom = 5;
/** Of one scope, counted and not kept: room for every word of the language, and none for somebody who sends nonsense all day. */
const mostCounted = 20_000;
/** Of one keeping, which is some seconds. */
const mostAtOnce = 500;
/** Words that few have searched for are forgotten after so many days. */
const forgottenAfter = 84;

export async function readAreas(work: BareWork): Promise<AreaOf> {
  const publishers = await work.tx
    .selectFrom("catalogue.publisher")
    .select(["association_id as id", "municipalities"])
    .execute();
  return (code) => publishers.filter((one) => one.municipalities.includes(code)).map(({ id }) => id);
}

/** Adds to the counts of the week; run as system. */
export async function addUse(work: BareWork, week: string, rows: readonly UseRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (name: keyof UseRow) => rows.map((row) => row[name]);
  await sql`
    insert into catalogue.use_count as known (scope, week, kind, entry_id, subject, municipality, language, count)
    select scope, ${week}, kind, entry_id, subject, municipality, language, count
    from unnest(${column("scope")}::uuid[], ${column("kind")}::text[], ${column("entryId")}::uuid[],
      ${column("subject")}::text[], ${column("municipality")}::text[], ${column("language")}::text[],
      ${column("count")}::int[]) as counted (scope, kind, entry_id, subject, municipality, language, count)
    on conflict (scope, week, kind, entry_id, subject, municipality, language)
    do update set count = known.count + excluded.count`.execute(work.tx);
}

export interface FingerprintedWords {
  readonly scope: string;
  readonly text: string;
  readonly fingerprint: Uint8Array;
  readonly language: string;
  readonly count: number;
}

/**
 * Counts words by their fingerprint; the words themselves are kept when they have been searched for often enough. Where there is
 * no more room, only words that are counted already are. Run as system.
 */
export async function addMissed(
  work: BareWork,
  week: string,
  words: readonly FingerprintedWords[],
): Promise<void> {
  if (words.length === 0) return;
  await sql`delete from catalogue.missed_search where text is null
    and last_week < ${week}::date - ${forgottenAfter}::integer`.execute(work.tx);
  const full = await readFull(work);
  for (const { scope, text, fingerprint, language, count } of words.slice(0, mostAtOnce)) {
    const print = Buffer.from(fingerprint);
    await sql`
      insert into catalogue.missed_search as known (scope, fingerprint, text, language, count, last_week)
      select ${scope}, ${print}, ${count >= keptFrom ? text : null}, ${language}, ${count}, ${week}
      where ${!full.has(scope)} or exists (select from catalogue.missed_search where scope = ${scope} and fingerprint = ${print})
      on conflict (scope, fingerprint) do update set count = known.count + excluded.count, last_week = excluded.last_week,
        text = case when known.count + excluded.count >= ${keptFrom} then ${text} end`.execute(work.tx);
  }
}

async function readFull(work: BareWork): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ scope: string }>`
    select scope from catalogue.missed_search where text is null group by scope having count(*) >= ${mostCounted}`.execute(
    work.tx,
  );
  return new Set(rows.map(({ scope }) => scope));
}
