import type { BareWork } from "../../../../platform/db/work.ts";
import { ladderFor } from "../../model/allocation/equity-ladder.ts";
import type { EquityOutlook } from "../../model/allocation/equity-outlook.ts";
import { equityOutlook } from "../../model/allocation/equity-outlook.ts";
import { knownLadder } from "../../model/allocation/known-ladder.ts";
import { readEquityLadders } from "../../store/allocation/equity-ladders.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readLadderBase } from "./ladder-base.ts";

/** Equity at the year's end against the allowed; the statements' closing balance goes before what has been entered. */
export async function readEquityOutlook(work: BareWork, year: number): Promise<EquityOutlook> {
  const ladder = ladderFor([knownLadder, ...(await readEquityLadders(work))], year) ?? knownLadder;
  const entered = (await readEquityYears(work)).find((one) => one.year === year) ?? null;
  return equityOutlook({
    year,
    entered,
    fromStatements: null,
    ladder,
    base: await readLadderBase(work, ladder.base, year),
  });
}
