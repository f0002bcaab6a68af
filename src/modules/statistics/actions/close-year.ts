import type { Actor } from "../../../platform/access/actor.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { associationOf } from "../../associations/index.ts";
import { closeYearNow, readClosedYears } from "../store/closed-years.ts";
import { readPublishedYears } from "../store/figures.ts";
import { refreshFigures } from "./refresh-figures.ts";

export type CloseRefusal =
  | { readonly code: "mayNotClose" }
  | { readonly code: "yearNotOver"; readonly year: number }
  | { readonly code: "yearEmpty"; readonly year: number }
  | { readonly code: "yearClosed"; readonly year: number; readonly by: string };

/**
 * Freezes the figures of a year, whole and published, with day and user. There is no way back: what is registered
 * afterwards shows as corrections beside what was settled.
 */
export async function closeYear(
  db: Database,
  actor: Actor,
  year: number,
): Promise<Outcome<void, CloseRefusal>> {
  if (actor.duty !== "director" && actor.duty !== "statistician") return refused({ code: "mayNotClose" });
  await refreshFigures(db, actor.associationId);
  return db.inZone(actor, async (work) => {
    const { referenceDate } = await associationOf(work);
    const lastDay = referenceDate ?? work.today.toString();
    if (lastDay < `${year}-12-31`) return refused({ code: "yearNotOver", year });
    const [closed] = await readClosedYears(work, [year]);
    if (closed !== undefined) return refused({ code: "yearClosed", year, by: closed.closedBy });
    if (!(await readPublishedYears(work)).includes(year)) return refused({ code: "yearEmpty", year });
    await closeYearNow(work, year, actor.userName);
    await recordEvent(work, { event: "year.close", detail: { year } });
    return done();
  });
}
