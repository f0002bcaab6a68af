import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** One year of an intervention's stock and flow, counted by us or typed from an old report. */
export type SeriesYear = {
  readonly year: number;
  readonly participants: number;
  readonly new: number;
  readonly exited: number;
  readonly registrationErrors: number;
  readonly ongoingAtYearEnd: number;
};

/** What cannot be true of a year; `found` and `required` are the counts that disagree. */
export type SeriesFault =
  | {
      readonly kind: "moreExitsThanParticipants";
      readonly year: number;
      readonly found: number;
      readonly required: number;
    }
  | {
      readonly kind: "moreNewThanParticipants";
      readonly year: number;
      readonly found: number;
      readonly required: number;
    }
  | {
      readonly kind: "remainderIsNotOngoing";
      readonly year: number;
      readonly found: number;
      readonly required: number;
    }
  | {
      readonly kind: "carriedOverIsNotPreviousOngoing";
      readonly year: number;
      readonly found: number;
      readonly required: number;
    };

/**
 * Stock and flow of a series, in the order of its years. Within a year participants = exits + registration errors + ongoing;
 * between two years in a row what is carried over (participants − new) is what was ongoing before.
 * Refused with every fault at once. The published 2011 of one intervention (497 exits, 442 participants) is such a fault.
 */
export function seriesChecks<Y extends SeriesYear>(
  series: readonly Y[],
): Outcome<readonly Y[], { code: "series-contradicts-itself"; faults: readonly SeriesFault[] }> {
  const ordered = [...series].sort((a, b) => a.year - b.year);
  const faults = ordered.flatMap((own, i) => [...withinYear(own), ...fromYearBefore(ordered[i - 1], own)]);
  return faults.length > 0 ? refused({ code: "series-contradicts-itself", faults }) : done(ordered);
}

function withinYear(own: SeriesYear): SeriesFault[] {
  const { year, participants } = own;
  const left = own.exited + own.registrationErrors;
  if (left > participants)
    return [{ kind: "moreExitsThanParticipants", year, found: left, required: participants }];
  const faults: SeriesFault[] = [];
  if (own.new > participants)
    faults.push({ kind: "moreNewThanParticipants", year, found: own.new, required: participants });
  const remainder = participants - left;
  if (remainder !== own.ongoingAtYearEnd)
    faults.push({ kind: "remainderIsNotOngoing", year, found: own.ongoingAtYearEnd, required: remainder });
  return faults;
}

function fromYearBefore(before: SeriesYear | undefined, own: SeriesYear): SeriesFault[] {
  if (before === undefined || before.year !== own.year - 1) return [];
  const carriedOver = own.participants - own.new;
  if (carriedOver === before.ongoingAtYearEnd) return [];
  return [
    {
      kind: "carriedOverIsNotPreviousOngoing",
      year: own.year,
      found: carriedOver,
      required: before.ongoingAtYearEnd,
    },
  ];
}
