import { Temporal } from "temporal-polyfill";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { LetterKind, LetterText } from "../../model/reminders/letter.ts";
import type { Letter, LetterStatus } from "../../model/reminders/sent-letter.ts";
import type { ReminderKind } from "../../model/reminders/stage.ts";

export interface NewLetter extends LetterText {
  readonly id: string;
  readonly kind: LetterKind;
  readonly entryId: string | null;
  readonly recipient: string;
  /** Null where the day made it. */
  readonly createdBy: string | null;
}

export async function insertLetter(work: BareWork, associationId: string, letter: NewLetter): Promise<void> {
  await work.tx
    .insertInto("association.catalogue_letter")
    .values({
      association_id: associationId,
      id: letter.id,
      kind: letter.kind,
      entry_id: letter.entryId,
      recipient: letter.recipient,
      subject: letter.subject.slice(0, 300),
      body: letter.body,
      created_at: work.now.toString(),
      created_by: letter.createdBy,
    })
    .execute();
}

/** A verification that has been reminded of; one for the same entry, kind and verification is refused by the database. */
export interface Reminded {
  readonly entryId: string;
  readonly kind: ReminderKind;
  readonly verifiedOn: string | null;
}

export async function insertReminders(
  work: BareWork,
  associationId: string,
  letterId: string,
  reminders: readonly Reminded[],
): Promise<void> {
  await work.tx
    .insertInto("association.catalogue_reminder")
    .values(
      reminders.map(({ entryId, kind, verifiedOn }) => ({
        association_id: associationId,
        letter_id: letterId,
        entry_id: entryId,
        kind,
        verified_on: verifiedOn,
      })),
    )
    .execute();
}

export async function readReminded(work: BareWork): Promise<readonly Reminded[]> {
  const rows = await work.tx
    .selectFrom("association.catalogue_reminder")
    .select(["entry_id as entryId", "kind", "verified_on as verifiedOn"])
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ReminderKind }));
}

/** The newest first, 200 at most. */
export async function readLetters(work: BareWork, entryId?: string): Promise<readonly Letter[]> {
  const rows = await letters(work)
    .$if(entryId !== undefined, (query) => query.where("entry_id", "=", entryId ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(200)
    .execute();
  return rows.map(letterOf);
}

function letters(work: BareWork) {
  return work.tx
    .selectFrom("association.catalogue_letter")
    .select(["id", "kind", "entry_id as entryId", "recipient", "subject", "body", "status", "attempts"])
    .select(["created_at as createdAt", "sent_at as sentAt", "answer"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof letters>["execute"]>>[number];

function letterOf(row: Row): Letter {
  return { ...row, kind: row.kind as LetterKind, status: row.status as LetterStatus };
}

/** A process that ended in the middle has left its letter after this; no sending is so slow. */
const leftBehind = Temporal.Duration.from({ minutes: 10 });
/** Between attempts when the mail server is away. */
const patience = Temporal.Duration.from({ minutes: 30 });

/** Those that are to leave now: new ones, ones whose server was away a while ago, ones that were left in the middle. */
export async function readUnsent(work: BareWork): Promise<readonly Letter[]> {
  const rows = await letters(work)
    .where((one) =>
      one.or([
        one.and([one("status", "=", "waiting"), one("attempts", "=", 0)]),
        one.and([
          one("status", "=", "waiting"),
          one("tried_at", "<", work.now.subtract(patience).toString()),
        ]),
        one.and([
          one("status", "=", "sending"),
          one("tried_at", "<", work.now.subtract(leftBehind).toString()),
        ]),
      ]),
    )
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(letterOf);
}

/** Takes a letter to send it. False where another process has it. */
export async function takeLetter(work: BareWork, letter: Letter): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.catalogue_letter")
    .set({ status: "sending", attempts: letter.attempts + 1, tried_at: work.now.toString() })
    .where("id", "=", letter.id)
    .where("status", "=", letter.status)
    .where("attempts", "=", letter.attempts)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function settleLetter(
  work: BareWork,
  id: string,
  status: Exclude<LetterStatus, "sending">,
  answer: string,
): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_letter")
    .set({
      status,
      answer: answer.slice(0, 500),
      sent_at: status === "sent" ? work.now.toString() : null,
    })
    .where("id", "=", id)
    .execute();
}

/** False where what the letter is about has been verified since, or is gone: then it need not leave. */
export async function isStillDue(work: BareWork, letterId: string): Promise<boolean> {
  const rows = await work.tx
    .selectFrom("association.catalogue_reminder as r")
    .innerJoin("association.catalogue_entry as e", (join) =>
      join.onRef("e.association_id", "=", "r.association_id").onRef("e.id", "=", "r.entry_id"),
    )
    .where("r.letter_id", "=", letterId)
    .select(["r.verified_on as remindedOf", "e.verified_on as verifiedOn", "e.removed_at as removedAt"])
    .execute();
  return rows.length === 0 || rows.some((row) => row.removedAt === null && row.remindedOf === row.verifiedOn);
}
