import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

export type CouncilTime = {
  readonly sentAt: string;
  readonly decidedOn: string | null;
  readonly decision: string | null;
};

/** The days of each matter decided since the day, and of each that waits; the same for every reader in the council. */
export async function readCouncilTimes(
  work: Work,
  councilId: string,
  since: string,
): Promise<readonly CouncilTime[]> {
  const { rows } = await sql<{ sent_at: string; decided_on: string | null; decision: string | null }>`
    select sent_at, decided_on, decision from party.council_times(${councilId}::uuid, ${since}::date)`.execute(
    work.tx,
  );
  return rows.map((row) => ({ sentAt: row.sent_at, decidedOn: row.decided_on, decision: row.decision }));
}
