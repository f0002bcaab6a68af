import type { BareWork } from "../../../../platform/db/work.ts";
import { ladderFor } from "../../model/allocation/equity-ladder.ts";
import type { EquityOutlook } from "../../model/allocation/equity-outlook.ts";
import { equityOutlook } from "../../model/allocation/equity-outlook.ts";
import { knownLadder } from "../../model/allocation/known-ladder.ts";
import { readEquityLadders } from "../../store/allocation/equity-ladders.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readLadderBase } from "./ladder-base.ts";
import { readClosingEquity } from "./read-closing-equity.ts";

/** Equity at the year's end against the allowed; the statements' closing balance goes before what has been entered. */
export async function readEquityOutlook(work: BareWork, year: number): Promise<EquityOutlook> {
  const [outlook] = await readEquityOutlooks(work, [year]);
  if (outlook === undefined) throw new Error("a year without an outlook");
  return outlook;
}

/** As readEquityOutlook, one for each of the years in their order. */
export async function readEquityOutlooks(
  work: BareWork,
  years: readonly number[],
): Promise<readonly EquityOutlook[]> {
  const ladders = [knownLadder, ...(await readEquityLadders(work))];
  const kept = await readEquityYears(work);
  const outlooks: EquityOutlook[] = [];
  for (const year of years) {
    const ladder = ladderFor(ladders, year) ?? knownLadder;
    outlooks.push(
      equityOutlook({
        ...{ year, ladder },
        entered: kept.find((one) => one.year === year) ?? null,
        fromStatements: await readClosingEquity(work, year),
        base: await readLadderBase(work, ladder.base, year),
      }),
    );
  }
  return outlooks;
}
