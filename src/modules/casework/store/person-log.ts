import type { Work } from "../../../platform/db/work.ts";

/** One line of the log, as leaders of units may read it. `at` as ISO string. */
export type LogEvent = {
  readonly id: string;
  readonly at: string;
  readonly userId: string | null;
  readonly duty: string;
  readonly unitId: string | null;
  readonly event: string;
  readonly personId: string | null;
};

type Place = { readonly limit: number; readonly offset: number };

function events(work: Work) {
  return work.tx.selectFrom("audit.event").where("association_id", "=", work.actor.associationId);
}

async function listed(query: ReturnType<typeof events>, { limit, offset }: Place) {
  const rows = await query
    .select(["id", "at", "duty", "event", "user_id as userId", "unit_id as unitId", "person_id as personId"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await query
    .select(({ fn }) => fn.countAll<bigint>().as("total"))
    .executeTakeFirstOrThrow();
  return { rows: rows as readonly LogEvent[], total: Number(total) };
}

export function eventsOfPerson(work: Work, personId: string, place: Place) {
  return listed(events(work).where("person_id", "=", personId), place);
}

/** What a user has read or done with persons, as far as the reader leads the unit or holds the person. */
export function eventsOfUser(work: Work, userId: string, place: Place) {
  return listed(events(work).where("user_id", "=", userId).where("person_id", "is not", null), place);
}
