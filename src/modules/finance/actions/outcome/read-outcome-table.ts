import type { BareWork } from "../../../../platform/db/work.ts";
import type { OutcomeTable } from "../../model/outcome/outcome-table.ts";
import { outcomeTable } from "../../model/outcome/outcome-table.ts";
import { readOutcomeFacts } from "./read-outcome-facts.ts";

/** Outcome against budget of January up to and with the month (1–12), per row, counted when asked. */
export async function readOutcomeTable(
  work: BareWork,
  year: number,
  throughMonth = 12,
): Promise<OutcomeTable> {
  return outcomeTable(await readOutcomeFacts(work, year, throughMonth), throughMonth);
}
