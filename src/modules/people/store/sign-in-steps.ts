import type { BareWork } from "../../../platform/db/work.ts";

export type StepKind = "secondFactor" | "enrolment" | "provider";

/** A sign-in under way; the browser holds its token in a cookie of its own. */
export interface SignInStep {
  readonly tokenHash: Uint8Array;
  readonly kind: StepKind;
  readonly userId: string | null;
  readonly data: StepData;
}

/** Short texts: where to go on to, a challenge, a sealed secret, the number of tries. */
export type StepData = Readonly<Record<string, string | number>>;

const stepMinutes = 10;

export async function insertStep(work: BareWork, step: SignInStep): Promise<void> {
  await work.tx
    .insertInto("platform.sign_in_step")
    .values({
      token_hash: Buffer.from(step.tokenHash),
      kind: step.kind,
      user_id: step.userId,
      data: JSON.stringify(step.data),
      created_at: work.now.toString(),
      expires_at: work.now.add({ minutes: stepMinutes }).toString(),
    })
    .execute();
}

/** Locks the step until the end of the transaction, so that it is taken once. */
export async function findStep(
  work: BareWork,
  tokenHash: Uint8Array,
  kind: StepKind,
): Promise<SignInStep | undefined> {
  const row = await work.tx
    .selectFrom("platform.sign_in_step")
    .select(["user_id", "data"])
    .where("token_hash", "=", Buffer.from(tokenHash))
    .where("kind", "=", kind)
    .where("expires_at", ">", work.now.toString())
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : { tokenHash, kind, userId: row.user_id, data: row.data as StepData };
}

export async function updateStep(work: BareWork, step: SignInStep, data: StepData): Promise<void> {
  await work.tx
    .updateTable("platform.sign_in_step")
    .set({ data: JSON.stringify({ ...step.data, ...data }) })
    .where("token_hash", "=", Buffer.from(step.tokenHash))
    .execute();
}

export async function dropStep(work: BareWork, step: SignInStep): Promise<void> {
  await work.tx
    .deleteFrom("platform.sign_in_step")
    .where("token_hash", "=", Buffer.from(step.tokenHash))
    .execute();
}
