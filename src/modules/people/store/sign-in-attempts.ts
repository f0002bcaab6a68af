import { Temporal } from "temporal-polyfill";
import type { BareWork } from "../../../platform/db/work.ts";
import type { FailedAttempts } from "../model/throttle.ts";
import { rememberFailures } from "../model/throttle.ts";

/** Keyed look-up values, never the address itself. */
export interface AttemptKeys {
  readonly account: Uint8Array;
  readonly source: Uint8Array;
}

/** Written as failed before anything is tried, so that many attempts at once each see the others. */
export async function insertAttempt(work: BareWork, keys: AttemptKeys): Promise<string> {
  const id = work.newId();
  await work.tx
    .insertInto("platform.sign_in_attempt")
    .values({
      id,
      account_key: Buffer.from(keys.account),
      source_key: Buffer.from(keys.source),
      at: work.now.toString(),
      succeeded: false,
    })
    .execute();
  return id;
}

export async function failuresBefore(
  work: BareWork,
  keys: AttemptKeys,
  attemptId: string,
): Promise<FailedAttempts> {
  const account = await recent(work, "account_key", keys.account, attemptId);
  const source = await recent(work, "source_key", keys.source, attemptId);
  const lastSuccess = account.findLastIndex((one) => one.succeeded);
  return {
    account: account.slice(lastSuccess + 1).map((one) => Temporal.Instant.from(one.at)),
    source: source.filter((one) => !one.succeeded).map((one) => Temporal.Instant.from(one.at)),
  };
}

async function recent(
  work: BareWork,
  column: "account_key" | "source_key",
  key: Uint8Array,
  attemptId: string,
) {
  const rows = await work.tx
    .selectFrom("platform.sign_in_attempt")
    .select(["at", "succeeded"])
    .where(column, "=", Buffer.from(key))
    .where("at", ">", work.now.subtract(rememberFailures).toString())
    .where("id", "<>", attemptId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.toReversed();
}

export async function markSucceeded(work: BareWork, attemptId: string): Promise<void> {
  await work.tx
    .updateTable("platform.sign_in_attempt")
    .set({ succeeded: true })
    .where("id", "=", attemptId)
    .execute();
}

/** One that was never let through to be tried counts for nothing. */
export async function forgetAttempt(work: BareWork, attemptId: string): Promise<void> {
  await work.tx.deleteFrom("platform.sign_in_attempt").where("id", "=", attemptId).execute();
}
