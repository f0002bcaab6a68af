import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { AnonymousCounts } from "../model/transfer/transfer-lines.ts";

/** Participants without person of one year, registered anonymously or as mere counts, by intervention id. Runs as counter only. */
export async function readAnonymousCounts(
  work: BareWork,
  year: number,
): Promise<ReadonlyMap<string, AnonymousCounts>> {
  const of = (sex: string) => sql<number>`coalesce(sum(quantity) filter (where sex = ${sex}), 0)::int`;
  const rows = await work.tx
    .selectFrom("statistics.anonymous_row")
    .select("intervention_id")
    .select([of("woman").as("women"), of("man").as("men"), of("notStated").as("notStated")])
    .where("year", "=", year)
    .groupBy("intervention_id")
    .execute();
  return new Map(rows.map(({ intervention_id, ...counts }) => [intervention_id ?? "", counts]));
}
