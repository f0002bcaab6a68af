import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ReportedPlaces } from "../../model/proposals/host-entry.ts";
import { markPlaces } from "../../store/verification/verification.ts";
import type { VerifyRefusal } from "./verify-entry.ts";

/** Places as they are today; readers see the day beside them. */
export async function reportPlaces(
  work: Work,
  entryId: string,
  reported: ReportedPlaces,
): Promise<Outcome<void, VerifyRefusal>> {
  if (!(await markPlaces(work, entryId, reported))) return refused({ code: "verification.entryGone" });
  await recordEvent(work, { event: "catalogueEntry.places", subjectId: entryId });
  return done();
}
