import type { BareWork } from "../../../platform/db/work.ts";

/** What a session is in the middle of: a key being added, a secret not yet confirmed. Short texts; secrets sealed. */
export type Pending = Readonly<Record<string, string>>;

export async function setPending(
  work: BareWork,
  tokenHash: Uint8Array,
  pending: Pending | null,
): Promise<void> {
  await work.tx
    .updateTable("platform.session")
    .set({ pending: pending === null ? null : JSON.stringify(pending) })
    .where("token_hash", "=", Buffer.from(tokenHash))
    .execute();
}

export async function readPending(work: BareWork, tokenHash: Uint8Array): Promise<Pending> {
  const row = await work.tx
    .selectFrom("platform.session")
    .select("pending")
    .where("token_hash", "=", Buffer.from(tokenHash))
    .forUpdate()
    .executeTakeFirst();
  return (row?.pending ?? {}) as Pending;
}
