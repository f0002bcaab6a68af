import type { Temporal } from "temporal-polyfill";
import { monthName } from "../../platform/values/format.ts";
import type { ChartFrame } from "./chart-svg.tsx";
import { Label, round } from "./chart-svg.tsx";
import { stroke } from "./palette.ts";
import { smallTextSize } from "./text-layout.ts";
import { dayNumber } from "./timeline-data.ts";

export const axisHeight = 30;

type Tick = { readonly on: Temporal.PlainDate; readonly label: string };

const steps = [1, 2, 3, 6, 12, 24, 60] as const;

/** Months between ticks so that their labels have 58 units each. */
function monthStep(months: number, width: number): number {
  const room = Math.max(1, Math.floor(width / 58));
  return steps.find((step) => months / step <= room) ?? 120;
}

/** Ticks at round months; January, and the first tick, say their year. */
export function timelineTicks(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  width: number,
): readonly Tick[] {
  const months = from.until(to, { largestUnit: "months" }).months;
  const step = monthStep(months, width);
  return Array.from({ length: months + 1 }, (_, index) => from.add({ months: index }))
    .filter((day) => (day.month - 1 + (step > 12 ? day.year * 12 : 0)) % step === 0)
    .map((on, index) => ({
      on,
      label:
        step >= 12
          ? String(on.year)
          : `${monthName(on.month).slice(0, 3)}${on.month === 1 || index === 0 ? ` ${on.year}` : ""}`,
    }));
}

type TimelineAxisProps = {
  readonly frame: ChartFrame;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly x: (day: number) => number;
  readonly height: number;
};

export function TimelineAxis({ frame, from, to, x, height }: TimelineAxisProps) {
  const { palette, width } = frame;
  return (
    <>
      {timelineTicks(from, to, width).map((tick) => {
        const left = x(dayNumber(from, tick.on));
        return (
          <>
            <path
              d={`M${round(left)} ${axisHeight - 8}V${round(height)}`}
              stroke-width="1"
              {...stroke(palette.rule)}
            />
            {left > width - 40 ? null : (
              <Label x={left} y={14} paint={palette.muted} size={smallTextSize}>
                {tick.label}
              </Label>
            )}
          </>
        );
      })}
    </>
  );
}
