import type { BareWork } from "../../../platform/db/work.ts";

export interface SealedSecret {
  readonly id: string;
  readonly sealed: Uint8Array;
}

export async function codeSecrets(work: BareWork): Promise<readonly SealedSecret[]> {
  const rows = await work.tx
    .selectFrom("platform.user_account")
    .select(["id", "totp_secret as sealed"])
    .where("totp_secret", "is not", null)
    .forUpdate()
    .execute();
  return rows.flatMap(({ id, sealed }) => (sealed === null ? [] : [{ id, sealed }]));
}

export async function clientSecrets(work: BareWork): Promise<readonly SealedSecret[]> {
  const rows = await work.tx
    .selectFrom("platform.identity_provider")
    .select(["id", "client_secret as sealed"])
    .where("client_secret", "is not", null)
    .forUpdate()
    .execute();
  return rows.flatMap(({ id, sealed }) => (sealed === null ? [] : [{ id, sealed }]));
}

export async function replaceCodeSecret(work: BareWork, { id, sealed }: SealedSecret): Promise<void> {
  await work.tx
    .updateTable("platform.user_account")
    .set({ totp_secret: Buffer.from(sealed) })
    .where("id", "=", id)
    .execute();
}

export async function replaceClientSecret(work: BareWork, { id, sealed }: SealedSecret): Promise<void> {
  await work.tx
    .updateTable("platform.identity_provider")
    .set({ client_secret: Buffer.from(sealed) })
    .where("id", "=", id)
    .execute();
}
