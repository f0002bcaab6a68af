import type { BareWork } from "../../../../platform/db/work.ts";
import type { OutcomeLine } from "../../model/outcome/outcome-line.ts";
import { anyOutcomeLine } from "../../model/outcome/outcome-table.ts";
import { readOutcomeFacts } from "./read-outcome-facts.ts";

/** One row's outcome of a period, also where there is nothing on it; null where there is no such row. */
export async function readOutcomeLine(
  work: BareWork,
  rowId: string,
  year: number,
  throughMonth: number,
): Promise<OutcomeLine | null> {
  return anyOutcomeLine(await readOutcomeFacts(work, year, throughMonth), rowId, throughMonth);
}
