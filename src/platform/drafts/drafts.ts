import { z } from "zod";
import { zoneOf } from "../access/duty.ts";
import type { Keyring } from "../crypto/index.ts";
import type { Work } from "../db/work.ts";

/** What somebody has typed but not sent. Belongs to one user and to the assignment it was typed in. */
export interface Draft {
  /** Field name → values, as a form with faults shows them again. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Instant as ISO text. */
  readonly savedAt: string;
}

const purpose = "draft";
const sealedFields = z.object({ sealed: z.base64() });
const openFields = z.array(z.tuple([z.string(), z.array(z.string())]));

/** Names a form and what it is about: letters, digits and `- _ . / :`, at most 150. */
export function draftKeyIsRight(key: string): boolean {
  return /^[\w\-./:]{1,150}$/.test(key);
}

/** A user with two assignments finds in each what was typed in it: what one unit is told does not follow to the other. */
function keyOf(work: Work, key: string): string {
  return `${work.actor.assignmentId}/${key}`;
}

function tableOf(work: Work): "association.draft" | "party.draft" {
  const zone = zoneOf(work.actor.duty);
  if (zone === "system") throw new Error("drafts belong to association or party zone");
  return zone === "party" ? "party.draft" : "association.draft";
}

/** Replaces what was kept under the key. The fields are sealed as one text, since a draft may say anything of a person. */
export async function saveDraft(
  work: Work,
  keyring: Keyring,
  key: string,
  fields: Draft["fields"],
): Promise<void> {
  const text = JSON.stringify([...fields].filter(([name]) => name !== "csrf"));
  const sealed = Buffer.from(keyring.encrypt(text, purpose, work.actor.associationId)).toString("base64");
  const kept = { fields: JSON.stringify({ sealed }), saved_at: work.now.toString() };
  await work.tx
    .insertInto(tableOf(work))
    .values({
      association_id: work.actor.associationId,
      user_id: work.actor.userId,
      key: keyOf(work, key),
      ...kept,
    })
    .onConflict((conflict) => conflict.columns(["association_id", "user_id", "key"]).doUpdateSet(kept))
    .execute();
}

/** Null where nothing is kept, or where the key it was sealed with is gone: a draft is never worth a failure. */
export async function readDraft(work: Work, keyring: Keyring, key: string): Promise<Draft | null> {
  const row = await work.tx
    .selectFrom(tableOf(work))
    .select(["fields", "saved_at"])
    .where("association_id", "=", work.actor.associationId)
    .where("user_id", "=", work.actor.userId)
    .where("key", "=", keyOf(work, key))
    .executeTakeFirst();
  const kept = sealedFields.safeParse(row?.fields);
  if (row === undefined || !kept.success) return null;
  const opened = keyring.decrypt(Buffer.from(kept.data.sealed, "base64"), purpose, work.actor.associationId);
  return opened.ok
    ? { fields: new Map(openFields.parse(JSON.parse(opened.value))), savedAt: row.saved_at }
    : null;
}

/** Called when the form has been sent, in the same transaction. */
export async function dropDraft(work: Work, key: string): Promise<void> {
  await work.tx
    .deleteFrom(tableOf(work))
    .where("association_id", "=", work.actor.associationId)
    .where("user_id", "=", work.actor.userId)
    .where("key", "=", keyOf(work, key))
    .execute();
}
