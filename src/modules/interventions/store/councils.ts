import type { BareWork } from "../../../platform/db/work.ts";
import type { Council } from "../model/intervention.ts";

function select(work: BareWork) {
  return work.tx
    .selectFrom("association.council")
    .select([
      "id",
      "name",
      "sort",
      "municipality_id as municipalityId",
      "answer_within_days as answerWithinDays",
    ]);
}

export function readCouncils(work: BareWork): Promise<readonly Council[]> {
  return select(work).orderBy("sort").orderBy("name").execute();
}

export async function readCouncil(work: BareWork, id: string): Promise<Council | null> {
  return (await select(work).where("id", "=", id).executeTakeFirst()) ?? null;
}

export async function insertCouncil(work: BareWork, associationId: string, council: Council): Promise<void> {
  await work.tx
    .insertInto("association.council")
    .values({
      association_id: associationId,
      id: council.id,
      name: council.name,
      municipality_id: council.municipalityId,
      answer_within_days: council.answerWithinDays,
      sort: council.sort,
    })
    .execute();
}
