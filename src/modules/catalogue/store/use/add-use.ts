import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { AreaOf, UseRow } from "../../model/use/use-rows.ts";

/** From which number of searches the words themselves are kept (catalogue facts, requirement 35). */
const keptFrom = 5;

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

/** Counts words by their fingerprint; the words themselves are kept when enough have searched for them. Run as system. */
export async function addMissed(
  work: BareWork,
  week: string,
  words: readonly FingerprintedWords[],
): Promise<void> {
  for (const { scope, text, fingerprint, language, count } of words) {
    await sql`
      insert into catalogue.missed_search as known (scope, fingerprint, text, language, count, last_week)
      values (${scope}, ${Buffer.from(fingerprint)}, ${count >= keptFrom ? text : null}, ${language}, ${count}, ${week})
      on conflict (scope, fingerprint) do update set count = known.count + excluded.count, last_week = excluded.last_week,
        text = case when known.count + excluded.count >= ${keptFrom} then ${text} end`.execute(work.tx);
  }
}
