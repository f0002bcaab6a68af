import { Temporal } from "temporal-polyfill";
import { leadDays } from "./decision.ts";

/** One matter's days, YYYY-MM-DD. `decidedOn` is null while it waits. */
export type MatterTimes = {
  readonly sentOn: string;
  readonly decidedOn: string | null;
  readonly decision: string | null;
};

/** Nine of ten are to be met within two months of the offer (SR16, section 4, goal 4). Whole percent. */
export const withinTwoMonthsGoal = 90;

export interface LeadTimes {
  /** Days; null where nothing is decided. The mean of the two in the middle, half a day up, where they are even in number. */
  readonly medianDays: number | null;
  readonly decided: number;
  readonly withinTwoMonths: number;
  /** Undecided and sent more than two months ago. */
  readonly waitingLonger: number;
}

/** Lead times of the matters decided in the year. More mapping is no end: the matter comes back and is counted then. */
export function leadTimes(matters: readonly MatterTimes[], year: number, today: string): LeadTimes {
  const ended = matters.flatMap(({ sentOn, decidedOn, decision }) =>
    decidedOn !== null && decision !== "moreMapping" && decidedOn.startsWith(`${year}-`)
      ? [{ sentOn, decidedOn }]
      : [],
  );
  const waiting = matters.filter(({ decidedOn }) => decidedOn === null);
  return {
    medianDays: median(ended.map(({ sentOn, decidedOn }) => leadDays(sentOn, decidedOn))),
    decided: ended.length,
    withinTwoMonths: ended.filter(({ sentOn, decidedOn }) => decidedOn <= twoMonthsFrom(sentOn)).length,
    waitingLonger: waiting.filter(({ sentOn }) => twoMonthsFrom(sentOn) < today).length,
  };
}

/** The last day within two months; the 31st of December becomes the last of February. */
export function twoMonthsFrom(sentOn: string): string {
  return Temporal.PlainDate.from(sentOn).add({ months: 2 }).toString();
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return Math.round((lower + upper) / 2);
}
