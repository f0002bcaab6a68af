import type { BareWork } from "../../../platform/db/work.ts";

export async function insertInvitation(
  work: BareWork,
  tokenHash: Uint8Array,
  userId: string,
  expiresAt: string,
): Promise<void> {
  await work.tx
    .insertInto("platform.invitation")
    .values({
      token_hash: Buffer.from(tokenHash),
      user_id: userId,
      created_at: work.now.toString(),
      expires_at: expiresAt,
    })
    .execute();
}

/** Only the newest link works. */
export async function dropUnused(work: BareWork, userId: string): Promise<void> {
  await work.tx
    .deleteFrom("platform.invitation")
    .where("user_id", "=", userId)
    .where("used_at", "is", null)
    .execute();
}

/** Whom a link that can still be used is for; locked, so that it is used once. */
export async function invitedUser(work: BareWork, tokenHash: Uint8Array): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("platform.invitation")
    .select("user_id")
    .where("token_hash", "=", Buffer.from(tokenHash))
    .where("used_at", "is", null)
    .where("expires_at", ">", work.now.toString())
    .forUpdate()
    .executeTakeFirst();
  return row?.user_id;
}

export async function markUsed(work: BareWork, tokenHash: Uint8Array): Promise<void> {
  await work.tx
    .updateTable("platform.invitation")
    .set({ used_at: work.now.toString() })
    .where("token_hash", "=", Buffer.from(tokenHash))
    .execute();
}
