import type { BareWork } from "../../../platform/db/work.ts";

/** What sign-in needs of an account. Secrets are sealed or hashed. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly passwordHash: string | null;
  readonly codeSecret: Uint8Array | null;
  readonly codeConfirmed: boolean;
  readonly passkeys: number;
}

const columns = [
  "u.id",
  "u.email",
  "u.display_name",
  "u.active",
  "u.password_hash",
  "u.totp_secret",
  "u.totp_confirmed_at",
] as const;

function accounts(work: BareWork) {
  return work.tx
    .selectFrom("platform.user_account as u")
    .select(columns)
    .select((eb) =>
      eb
        .selectFrom("platform.passkey as k")
        .select((k) => k.fn.countAll<bigint>().as("n"))
        .whereRef("k.user_id", "=", "u.id")
        .as("passkeys"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof accounts>["executeTakeFirstOrThrow"]>>;

export async function accountByEmail(work: BareWork, email: string): Promise<Account | undefined> {
  const row = await accounts(work).where("u.email", "=", email.trim().toLowerCase()).executeTakeFirst();
  return row === undefined ? undefined : account(row);
}

export async function accountById(work: BareWork, id: string): Promise<Account | undefined> {
  const row = await accounts(work).where("u.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : account(row);
}

function account(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.display_name,
    active: row.active,
    passwordHash: row.password_hash,
    codeSecret: row.totp_secret,
    codeConfirmed: row.totp_confirmed_at !== null,
    passkeys: Number(row.passkeys ?? 0n),
  };
}

export async function setPasswordHash(work: BareWork, userId: string, passwordHash: string): Promise<void> {
  await work.tx
    .updateTable("platform.user_account")
    .set({ password_hash: passwordHash, password_changed_at: work.now.toString() })
    .where("id", "=", userId)
    .execute();
}

export async function setCodeSecret(
  work: BareWork,
  userId: string,
  sealed: Uint8Array,
  step: bigint,
): Promise<void> {
  await work.tx
    .updateTable("platform.user_account")
    .set({ totp_secret: Buffer.from(sealed), totp_confirmed_at: work.now.toString(), totp_last_step: step })
    .where("id", "=", userId)
    .execute();
}

/** False where that step, or a later one, has been used already: a code opens once, however many ask at the same time. */
export async function useCodeStep(work: BareWork, userId: string, step: bigint): Promise<boolean> {
  const result = await work.tx
    .updateTable("platform.user_account")
    .set({ totp_last_step: step })
    .where("id", "=", userId)
    .where((eb) => eb.or([eb("totp_last_step", "is", null), eb("totp_last_step", "<", step)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
