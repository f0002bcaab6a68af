import type { BareWork } from "../../../../platform/db/work.ts";
import type { EquityOutlook } from "../../model/allocation/equity-outlook.ts";
import { equityOutlook } from "../../model/allocation/equity-outlook.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readLadderBase } from "./ladder-base.ts";
import { readClosingEquity } from "./read-closing-equity.ts";
import { readRules } from "./read-rules.ts";

/** Equity at the year's end against the allowed; the statements' closing balance goes before what has been entered. */
export async function readEquityOutlook(work: BareWork, year: number): Promise<EquityOutlook> {
  const { ladder } = await readRules(work, year);
  const entered = (await readEquityYears(work)).find((one) => one.year === year) ?? null;
  return equityOutlook({
    year,
    entered,
    fromStatements: await readClosingEquity(work, year),
    ladder,
    base: await readLadderBase(work, ladder.base, year),
  });
}
