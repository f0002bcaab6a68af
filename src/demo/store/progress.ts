import { sql } from "kysely";
import type { BareWork } from "../../platform/db/work.ts";

/** Steps of the loading that are done and committed, so that an interrupted first start goes on where it stopped. */
export async function readSteps(work: BareWork, associationId: string): Promise<ReadonlySet<string>> {
  const row = await work.tx
    .selectFrom("association.association")
    .select(sql<string[] | null>`settings -> 'demoSteps'`.as("steps"))
    .where("id", "=", associationId)
    .executeTakeFirst();
  return new Set(row?.steps ?? []);
}

export async function noteStep(work: BareWork, associationId: string, step: string): Promise<void> {
  const steps = [...new Set([...(await readSteps(work, associationId)), step])];
  await work.tx
    .updateTable("association.association")
    .set({ settings: sql`settings || ${JSON.stringify({ demoSteps: steps })}::jsonb` })
    .where("id", "=", associationId)
    .execute();
}
