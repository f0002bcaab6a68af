import { sql } from "kysely";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { ReportedPlaces } from "../../model/proposals/host-entry.ts";

type Answer = { readonly marked: boolean };

/** Sets today on the entry and on what readers see of it; false where the entry is gone. */
export async function markVerified(work: Work, entryId: string, by: "host" | "editor"): Promise<boolean> {
  return await answerOf(
    work,
    sql<Answer>`select catalogue.mark_verified(${work.actor.associationId}, ${entryId}, ${by}) as marked`,
  );
}

export async function markPlaces(work: Work, entryId: string, reported: ReportedPlaces): Promise<boolean> {
  const { total, free, waitingWeeks } = reported;
  return await answerOf(
    work,
    sql<Answer>`select catalogue.mark_places(${work.actor.associationId}, ${entryId},
      ${total}::smallint, ${free}::smallint, ${waitingWeeks}::smallint) as marked`,
  );
}

/** The same for a team leader: false where the entry is gone or is another unit's. */
export async function verifyOwn(work: Work, entryId: string): Promise<boolean> {
  return await answerOf(work, sql<Answer>`select party.verify_entry(${entryId}) as marked`);
}

export async function reportOwnPlaces(
  work: Work,
  entryId: string,
  { total, free, waitingWeeks }: ReportedPlaces,
): Promise<boolean> {
  return await answerOf(
    work,
    sql<Answer>`select party.report_places(${entryId},
      ${total}::smallint, ${free}::smallint, ${waitingWeeks}::smallint) as marked`,
  );
}

async function answerOf(work: BareWork, query: ReturnType<typeof sql<Answer>>): Promise<boolean> {
  const { rows } = await query.execute(work.tx);
  return rows[0]?.marked === true;
}
