import { createHash } from "node:crypto";
import type { BareWork, Work } from "../../../platform/db/work.ts";
import type {
  Dispatch,
  DispatchAttachment,
  DispatchContent,
  DispatchWarning,
  MemberAddress,
  RecipientStatus,
} from "../model/dispatch/dispatch.ts";

export async function insertDispatch(
  work: Work,
  id: string,
  content: DispatchContent,
  warnings: readonly DispatchWarning[],
): Promise<void> {
  await work.tx
    .insertInto("association.dispatch")
    .values({
      association_id: work.actor.associationId,
      id,
      year: content.year,
      subject: content.subject,
      body: content.body,
      decided_on: content.decidedOn,
      reference: content.reference,
      warnings: JSON.stringify(warnings),
      created_at: work.now.toString(),
      created_by: work.actor.userId,
    })
    .execute();
}

export async function insertAttachments(
  work: Work,
  dispatchId: string,
  attachments: readonly DispatchAttachment[],
): Promise<void> {
  for (const [index, one] of attachments.entries()) {
    await work.tx
      .insertInto("association.dispatch_attachment")
      .values({
        association_id: work.actor.associationId,
        dispatch_id: dispatchId,
        sort: index + 1,
        name: one.name,
        media_type: one.mediaType,
        content: Buffer.from(one.bytes),
        content_hash: createHash("sha256").update(one.bytes).digest("hex"),
        dated_on: one.datedOn,
      })
      .execute();
  }
}

export async function insertRecipients(
  work: Work,
  dispatchId: string,
  addresses: readonly Pick<MemberAddress, "memberId" | "address">[],
): Promise<void> {
  for (const { memberId, address } of addresses) {
    await work.tx
      .insertInto("association.dispatch_recipient")
      .values({
        association_id: work.actor.associationId,
        id: work.newId(),
        dispatch_id: dispatchId,
        member_id: memberId,
        address,
        status: "waiting",
      })
      .execute();
  }
}

/** False where it has been sent, or is on its way. */
export async function deleteDispatch(work: Work, id: string): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("association.dispatch")
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("association.dispatch_recipient")
            .select("id")
            .where("dispatch_id", "=", id)
            .where("status", "=", "sending"),
        ),
      ),
    )
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/**
 * Takes those who are to get the letter, so that whoever orders it again has nothing to send. One that was taken before
 * `since` and has still not left counts as left behind. Gives how many.
 */
export async function takeRecipients(work: Work, dispatchId: string, since: string): Promise<number> {
  const result = await work.tx
    .updateTable("association.dispatch_recipient")
    .set({ status: "sending", answer: "", tried_at: work.now.toString() })
    .where("dispatch_id", "=", dispatchId)
    .where(({ or, and, eb }) =>
      or([
        eb("status", "in", ["waiting", "failed"]),
        and([eb("status", "=", "sending"), eb("tried_at", "<", since)]),
      ]),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** The newest first, without their files; only the one with `id` where it is given. */
export async function readDispatches(work: BareWork, id?: string): Promise<readonly Dispatch[]> {
  const rows = await work.tx
    .selectFrom("association.dispatch")
    .select(["id", "year", "subject", "body", "reference", "warnings"])
    .select(["decided_on as decidedOn", "created_at as createdAt", "sent_at as sentAt"])
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .orderBy("created_at", "desc")
    .execute();
  const attachments = await attachmentRows(work, id);
  const recipients = await recipientRows(work, id);
  return rows.map((row) => ({
    ...row,
    warnings: row.warnings as unknown as readonly DispatchWarning[],
    attachments: attachments.filter((one) => one.dispatchId === row.id),
    recipients: recipients.filter((one) => one.dispatchId === row.id),
  }));
}

async function attachmentRows(work: BareWork, dispatchId: string | undefined) {
  return await work.tx
    .selectFrom("association.dispatch_attachment")
    .select(["dispatch_id as dispatchId", "sort", "name", "content_hash as hash"])
    .select((one) => one.fn<number>("octet_length", ["content"]).as("size"))
    .$if(dispatchId !== undefined, (query) => query.where("dispatch_id", "=", dispatchId ?? ""))
    .orderBy("sort")
    .execute();
}

async function recipientRows(work: BareWork, dispatchId: string | undefined) {
  const rows = await work.tx
    .selectFrom("association.dispatch_recipient as r")
    .innerJoin("association.member as m", (join) =>
      join.onRef("m.association_id", "=", "r.association_id").onRef("m.id", "=", "r.member_id"),
    )
    .select(["r.id", "r.dispatch_id as dispatchId", "r.member_id as memberId", "m.name as member"])
    .select(["r.address", "r.status", "r.tried_at as triedAt", "r.answer"])
    .$if(dispatchId !== undefined, (query) => query.where("r.dispatch_id", "=", dispatchId ?? ""))
    .orderBy("m.name")
    .orderBy("r.address")
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as RecipientStatus }));
}

/** The files as they were attached. */
export async function readAttachments(
  work: BareWork,
  dispatchId: string,
): Promise<readonly DispatchAttachment[]> {
  const rows = await work.tx
    .selectFrom("association.dispatch_attachment")
    .where("dispatch_id", "=", dispatchId)
    .select(["name", "media_type as mediaType", "content", "dated_on as datedOn"])
    .orderBy("sort")
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, bytes: new Uint8Array(content) }));
}

export async function setRecipient(
  work: Work,
  id: string,
  from: readonly RecipientStatus[],
  to: RecipientStatus,
  answer: string,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.dispatch_recipient")
    .set({ status: to, answer, tried_at: work.now.toString() })
    .where("id", "=", id)
    .where("status", "in", [...from])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The first letter that leaves gives the day; it is never moved. */
export async function noteSent(work: Work, dispatchId: string): Promise<void> {
  await work.tx
    .updateTable("association.dispatch")
    .set({ sent_at: work.now.toString() })
    .where("id", "=", dispatchId)
    .where("sent_at", "is", null)
    .execute();
}
