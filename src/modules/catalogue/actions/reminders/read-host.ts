import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Entry } from "../../model/entry.ts";
import type { Letter } from "../../model/reminders/sent-letter.ts";
import { readEntry } from "../../store/entries.ts";
import { readLetters } from "../../store/reminders/letters.ts";
import type { VerifyRefusal } from "../verification/verify-entry.ts";

/** An entry and the letters about it, the newest first. */
export async function readHost(
  work: Work,
  entryId: string,
): Promise<Outcome<{ readonly entry: Entry; readonly letters: readonly Letter[] }, VerifyRefusal>> {
  const entry = await readEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "verification.entryGone" });
  return done({ entry, letters: await readLetters(work, entryId) });
}
