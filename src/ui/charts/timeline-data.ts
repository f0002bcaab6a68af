import type { Temporal } from "temporal-polyfill";
import type { ChartText } from "./chart-svg.tsx";

/** Something that happened on a day. The mark's shape says what kind of thing it was, beside the words. */
export type TimelineEvent = {
  readonly on: Temporal.PlainDate;
  readonly label: string;
  readonly mark: "start" | "decision" | "end" | "check";
};

/** Something that lasted; without `to` it still goes on. */
export type TimelineSpan = {
  readonly label: string;
  readonly from: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate | undefined;
};

export type TimelineBar = TimelineSpan & {
  /** Thinner bars under this one. */
  readonly parts?: readonly TimelineSpan[] | undefined;
};

export type TimelineData = ChartText & {
  readonly events: readonly TimelineEvent[];
  readonly bars: readonly TimelineBar[];
  readonly today: Temporal.PlainDate;
};

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return a.since(b).sign < 0 ? a : b;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return a.since(b).sign > 0 ? a : b;
}

/** First of the first month to the end of the last, so that the axis begins and ends at a month. */
export function timelineRange(data: TimelineData): {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
} {
  const spans = data.bars.flatMap((bar) => [bar, ...(bar.parts ?? [])]);
  const days = [
    ...data.events.map(({ on }) => on),
    ...spans.flatMap(({ from, to }) => [from, to ?? data.today]),
  ];
  const first = days.reduce(earlier, data.today);
  const last = days.reduce(later, data.today);
  return { from: first.with({ day: 1 }), to: last.with({ day: 1 }).add({ months: 1 }) };
}

/** Days between the axis' start and a day. */
export function dayNumber(from: Temporal.PlainDate, day: Temporal.PlainDate): number {
  return from.until(day, { largestUnit: "days" }).days;
}
