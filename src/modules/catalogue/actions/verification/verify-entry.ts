import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { markVerified } from "../../store/verification/verification.ts";

export type VerifyRefusal = { readonly code: "verification.entryGone" };

/** Says that what stands is true today. Saving and publishing never do: that somebody wrote is not that somebody looked. */
export async function verifyEntry(
  work: Work,
  entryId: string,
  by: "host" | "editor",
): Promise<Outcome<void, VerifyRefusal>> {
  if (!(await markVerified(work, entryId, by))) return refused({ code: "verification.entryGone" });
  await recordEvent(work, { event: "catalogueEntry.verify", subjectId: entryId, detail: { by } });
  return done();
}
