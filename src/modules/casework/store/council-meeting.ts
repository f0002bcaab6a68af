import type { Work } from "../../../platform/db/work.ts";
import type { Meeting, MeetingPlan, MeetingState } from "../model/council/meeting.ts";

function selectMeetings(work: Work) {
  return work.tx
    .selectFrom("party.council_meeting")
    .select([
      "id",
      "place",
      "state",
      "version",
      "council_id as councilId",
      "held_on as heldOn",
      "starts_at as startsAt",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMeetings>["executeTakeFirstOrThrow"]>>;

function fromRow(row: Row): Meeting {
  return { ...row, state: row.state as MeetingState };
}

/** Null where there is none, or it is another council's. */
export async function readMeeting(work: Work, id: string): Promise<Meeting | null> {
  const row = await selectMeetings(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export type ListedMeeting = Meeting & {
  readonly matters: number;
  readonly decided: number;
  readonly mine: boolean;
};

/** A council's meetings, the latest first, with how many matters they have; `mine` where the reader has a seat. */
export async function listMeetings(work: Work, councilId: string): Promise<readonly ListedMeeting[]> {
  const rows = await selectMeetings(work)
    .select(({ selectFrom }) => [
      selectFrom("party.council_matter as m")
        .whereRef("m.meeting_id", "=", "party.council_meeting.id")
        .select(({ fn }) => fn.countAll<bigint>().as("n"))
        .as("matters"),
      selectFrom("party.council_matter as m")
        .whereRef("m.meeting_id", "=", "party.council_meeting.id")
        .where("m.decision", "is not", null)
        .select(({ fn }) => fn.countAll<bigint>().as("n"))
        .as("decided"),
      selectFrom("party.council_attendance as a")
        .whereRef("a.meeting_id", "=", "party.council_meeting.id")
        .where("a.user_id", "=", work.actor.userId)
        .select(({ fn }) => fn.countAll<bigint>().as("n"))
        .as("seats"),
    ])
    .where("council_id", "=", councilId)
    .orderBy("held_on", "desc")
    .orderBy("starts_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ matters, decided, seats, ...row }) => ({
    ...fromRow(row),
    matters: Number(matters ?? 0n),
    decided: Number(decided ?? 0n),
    mine: Number(seats ?? 0n) > 0,
  }));
}

/** False where the id is taken. */
export async function insertMeeting(
  work: Work,
  id: string,
  councilId: string,
  plan: MeetingPlan,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("party.council_meeting")
    .values({
      association_id: work.actor.associationId,
      id,
      council_id: councilId,
      held_on: plan.heldOn,
      starts_at: plan.startsAt,
      place: plan.place,
      created_by: work.actor.userId,
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes what changed and moves the version on. False where someone else came before. */
export async function updateMeeting(
  work: Work,
  { id, version }: Pick<Meeting, "id" | "version">,
  change: Partial<MeetingPlan> & { readonly state?: MeetingState },
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.council_meeting")
    .set({
      version: version + 1,
      ...(change.heldOn === undefined ? {} : { held_on: change.heldOn }),
      ...(change.startsAt === undefined ? {} : { starts_at: change.startsAt }),
      ...(change.place === undefined ? {} : { place: change.place }),
      ...(change.state === undefined ? {} : { state: change.state }),
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
