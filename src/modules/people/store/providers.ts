import type { BareWork } from "../../../platform/db/work.ts";

export interface IdentityProvider {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Sealed. */
  readonly clientSecret: Uint8Array | null;
}

function providers(work: BareWork) {
  return work.tx
    .selectFrom("platform.identity_provider")
    .select(["id", "name", "issuer", "client_id as clientId", "client_secret as clientSecret"])
    .where("active", "=", true);
}

export async function activeProviders(work: BareWork): Promise<readonly IdentityProvider[]> {
  return providers(work).orderBy("name").execute();
}

export async function providerById(work: BareWork, id: string): Promise<IdentityProvider | undefined> {
  return providers(work).where("id", "=", id).executeTakeFirst();
}

/** False where the issuer is there already. */
export async function insertProvider(work: BareWork, provider: IdentityProvider): Promise<boolean> {
  const result = await work.tx
    .insertInto("platform.identity_provider")
    .values({
      id: provider.id,
      name: provider.name,
      issuer: provider.issuer,
      client_id: provider.clientId,
      client_secret: provider.clientSecret === null ? null : Buffer.from(provider.clientSecret),
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.column("issuer").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function userOfSubject(
  work: BareWork,
  providerId: string,
  subject: string,
): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("platform.external_identity")
    .select("user_id")
    .where("provider_id", "=", providerId)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.user_id;
}

/** From the first sign-in on the subject counts, so that an address taken over by somebody else opens nothing. */
export async function linkSubject(
  work: BareWork,
  providerId: string,
  subject: string,
  userId: string,
): Promise<void> {
  await work.tx
    .insertInto("platform.external_identity")
    .values({ provider_id: providerId, subject, user_id: userId })
    .execute();
}

export async function hasSubject(work: BareWork, providerId: string, userId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("platform.external_identity")
    .select("subject")
    .where("provider_id", "=", providerId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row !== undefined;
}
