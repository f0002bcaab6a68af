import type { BareWork } from "../../../../platform/db/work.ts";
import type { EquityOutlook, EquityYear } from "../../model/allocation/equity-outlook.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readEquityOutlook } from "./read-equity-outlook.ts";

/** What has been entered of the year, with what the books and the ladder say of it. */
export async function readEquityYear(
  work: BareWork,
  year: number,
): Promise<{ readonly outlook: EquityOutlook; readonly entered: EquityYear | null }> {
  return {
    outlook: await readEquityOutlook(work, year),
    entered: (await readEquityYears(work)).find((one) => one.year === year) ?? null,
  };
}
