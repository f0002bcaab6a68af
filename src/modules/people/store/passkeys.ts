import type { BareWork } from "../../../platform/db/work.ts";

export interface Passkey {
  readonly credentialId: string;
  readonly userId: string;
  readonly publicKey: Uint8Array;
  readonly counter: bigint;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export async function passkeysOf(work: BareWork, userId: string): Promise<readonly Passkey[]> {
  return work.tx
    .selectFrom("platform.passkey")
    .select([
      "credential_id as credentialId",
      "user_id as userId",
      "public_key as publicKey",
      "counter",
      "transports",
      "name",
      "created_at as createdAt",
      "last_used_at as lastUsedAt",
    ])
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .execute();
}

/** False where the key belongs to an account already. */
export async function insertPasskey(
  work: BareWork,
  key: Omit<Passkey, "createdAt" | "lastUsedAt">,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("platform.passkey")
    .values({
      credential_id: key.credentialId,
      user_id: key.userId,
      public_key: Buffer.from(key.publicKey),
      counter: key.counter,
      transports: [...key.transports],
      name: key.name,
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.column("credential_id").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function noteUse(work: BareWork, credentialId: string, counter: number): Promise<void> {
  await work.tx
    .updateTable("platform.passkey")
    .set({ counter: BigInt(counter), last_used_at: work.now.toString() })
    .where("credential_id", "=", credentialId)
    .execute();
}

export async function deletePasskey(work: BareWork, userId: string, credentialId: string): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("platform.passkey")
    .where("user_id", "=", userId)
    .where("credential_id", "=", credentialId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
