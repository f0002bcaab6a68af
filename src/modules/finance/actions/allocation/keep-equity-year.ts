import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { EquityYear } from "../../model/allocation/equity-outlook.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { saveEquityYear } from "../../store/allocation/equity-years.ts";
import { openYear } from "../open-year.ts";

/** Keeps what is stated or planned of a year's equity. A planned deficit without a motive is kept too: the page asks for it. */
export async function keepEquityYear(
  work: Work,
  entry: EquityYear,
): Promise<Outcome<EquityYear, ClosedRefusal>> {
  const open = await openYear(work, entry.year);
  if (!open.ok) return open;
  await saveEquityYear(work, entry);
  await recordEvent(work, {
    event: "equityYear.keep",
    detail: {
      year: entry.year,
      closing: entry.closing === null ? null : String(entry.closing),
      allowed: entry.allowed === null ? null : String(entry.allowed),
      plannedResult: entry.plannedResult === null ? null : String(entry.plannedResult),
    },
  });
  return done(entry);
}
