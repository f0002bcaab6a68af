import type { Work } from "../../../platform/db/work.ts";
import type { Decision } from "../model/council/decision.ts";
import type { Matter } from "../model/council/matter.ts";

/** Moves undecided matters of the queue into the meeting, after those that are there. Gives how many it took. */
export async function takeUp(
  work: Work,
  councilId: string,
  meetingId: string,
  matterIds: readonly string[],
  after: number,
): Promise<number> {
  let position = after;
  for (const id of matterIds) {
    const result = await work.tx
      .updateTable("party.council_matter")
      .set({ meeting_id: meetingId, position: position + 1 })
      .where("id", "=", id)
      .where("council_id", "=", councilId)
      .where("meeting_id", "is", null)
      .where("decision", "is", null)
      .executeTakeFirst();
    position += Number(result.numUpdatedRows);
  }
  return position - after;
}

export async function writeOrder(work: Work, meetingId: string, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await work.tx
      .updateTable("party.council_matter")
      .set({ position: index + 1 })
      .where("id", "=", id)
      .where("meeting_id", "=", meetingId)
      .execute();
  }
}

/** Undecided matters go back to the queue: one, or all of the meeting. Gives how many. */
export async function returnToQueue(work: Work, meetingId: string, matterId?: string): Promise<number> {
  const all = work.tx
    .updateTable("party.council_matter")
    .set({ meeting_id: null, position: 0 })
    .where("meeting_id", "=", meetingId)
    .where("decision", "is", null);
  const result = await (matterId === undefined ? all : all.where("id", "=", matterId)).executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Writes a decision. False where someone else came before: the version has moved on. */
export async function writeDecision(
  work: Work,
  { id, version }: Pick<Matter, "id" | "version">,
  decision: Decision,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.council_matter")
    .set({
      decision: decision.kind,
      intervention_id: decision.interventionId,
      summary: decision.summary,
      recommendation: decision.recommendation,
      decided_on: decision.decidedOn,
      decided_by: work.actor.userId,
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
