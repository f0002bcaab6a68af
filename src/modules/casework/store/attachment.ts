import type { Work } from "../../../platform/db/work.ts";

export type AttachmentRow = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedBy: string;
  readonly addedAt: string;
};
export type NewAttachment = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

export async function readAttachments(work: Work, referralId: string): Promise<readonly AttachmentRow[]> {
  return work.tx
    .selectFrom("party.attachment")
    .select(["id", "name", "size", "media_type as mediaType", "added_by as addedBy", "added_at as addedAt"])
    .where("referral_id", "=", referralId)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

export async function readAttachmentContent(
  work: Work,
  referralId: string,
  id: string,
): Promise<NewAttachment | null> {
  const row = await work.tx
    .selectFrom("party.attachment")
    .select(["name", "media_type as mediaType", "content as bytes"])
    .where("referral_id", "=", referralId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertAttachment(
  work: Work,
  personId: string,
  referralId: string,
  file: NewAttachment,
): Promise<string> {
  const id = work.newId();
  await work.tx
    .insertInto("party.attachment")
    .values({
      association_id: work.actor.associationId,
      id,
      person_id: personId,
      referral_id: referralId,
      name: file.name,
      media_type: file.mediaType,
      size: file.bytes.length,
      content: Buffer.from(file.bytes),
      added_by: work.actor.userId,
      added_at: work.now.toString(),
    })
    .execute();
  return id;
}

export async function deleteAttachment(work: Work, referralId: string, id: string): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("party.attachment")
    .where("referral_id", "=", referralId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Lets the receiver of a handed-on referral read what came with the first one. */
export async function copyAttachments(
  work: Work,
  fromReferralId: string,
  toReferralId: string,
): Promise<void> {
  for (const { id } of await readAttachments(work, fromReferralId)) {
    const content = await readAttachmentContent(work, fromReferralId, id);
    const referral =
      content === null
        ? undefined
        : await work.tx
            .selectFrom("party.referral")
            .select("person_id")
            .where("id", "=", toReferralId)
            .executeTakeFirst();
    if (content !== null && referral !== undefined)
      await insertAttachment(work, referral.person_id, toReferralId, content);
  }
}

/** A draft that turned out to be about someone else takes its files along. */
export async function moveAttachments(work: Work, referralId: string, personId: string): Promise<void> {
  for (const { id } of await readAttachments(work, referralId)) {
    const content = await readAttachmentContent(work, referralId, id);
    if (content === null) continue;
    await insertAttachment(work, personId, referralId, content);
    await deleteAttachment(work, referralId, id);
  }
}
