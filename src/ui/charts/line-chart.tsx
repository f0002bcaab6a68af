import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { formatCount } from "../../platform/values/format.ts";
import type { ChartFrame, ChartText } from "./chart-svg.tsx";
import { ChartSvg, Label, LabelLines, round } from "./chart-svg.tsx";
import { fill, linePaint, stroke } from "./palette.ts";
import { lineHeight, smallTextSize, spreadLabels, textWidth, wrapText } from "./text-layout.ts";

export type ChartLine = {
  readonly label: string;
  /** One value per year; undefined where nothing was counted, which breaks the line. */
  readonly values: readonly (number | undefined)[];
};

export type LineChartData = ChartText & {
  readonly years: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly format?: ((value: number) => string) | undefined;
};

const plotHeight = 220;
const top = 16;
const bottom = 30;
const dashes = [undefined, "7 4", "2 4", "12 3 2 3", "16 4"] as const;

/** The last year that has a value, which is where the line's name stands. */
function lastPoint(
  values: readonly (number | undefined)[],
): { readonly index: number; readonly value: number } | undefined {
  const index = values.findLastIndex((value) => value !== undefined);
  const value = values[index];
  return value === undefined ? undefined : { index, value };
}

function yearStep(years: readonly string[], width: number): number {
  const room = Math.max(1, Math.floor(width / (textWidth("2026", smallTextSize) + 14)));
  return Math.max(1, Math.ceil(years.length / room));
}

/** Years from left to right, starting at zero; each line carries its name and last figure at its end. */
export function lineChart(data: LineChartData, frame: ChartFrame) {
  const { years, lines, format = formatCount } = data;
  const { palette, width } = frame;
  const values = lines.flatMap((each) => each.values).filter((value) => value !== undefined);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values, 1e-9)])
    .nice(4)
    .range([top + plotHeight, top]);
  const whole = values.every(Number.isInteger);
  /* Half a participation on the axis would be a figure that cannot be. */
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick), smallTextSize))) + 10;
  const names = lines.map((each) => {
    const last = lastPoint(each.values);
    return last === undefined ? each.label : `${each.label} ${format(last.value)}`;
  });
  const right = Math.min(Math.max(...names.map((name) => textWidth(name)), 0), width * 0.36) + 14;
  const x = scalePoint<number>()
    .domain(years.map((_, index) => index))
    .range([left + 6, width - right]);
  const at = (index: number) => x(index) ?? left;
  const nameLines = names.map((name) => wrapText(name, right - 10, 3));
  const ends = spreadLabels(
    lines.map((each) => y(lastPoint(each.values)?.value ?? 0)),
    nameLines.map((each) => each.length * lineHeight),
    top + plotHeight,
  );
  const step = yearStep(years, width - right - left);
  return (
    <ChartSvg text={data} frame={frame} height={top + plotHeight + bottom}>
      {ticks.map((tick) => (
        <>
          <path
            d={`M${round(left)} ${round(y(tick))}H${round(width - right)}`}
            {...stroke(tick === 0 ? palette.ink : palette.rule)}
          />
          <Label x={left - 6} y={y(tick) + 4} paint={palette.muted} anchor="end" size={smallTextSize}>
            {format(tick)}
          </Label>
        </>
      ))}
      {years.map((year, index) =>
        (years.length - 1 - index) % step === 0 ? (
          <Label
            x={at(index)}
            y={top + plotHeight + 20}
            paint={palette.muted}
            anchor="middle"
            size={smallTextSize}
          >
            {year}
          </Label>
        ) : null,
      )}
      {lines.map((each, index) => (
        <>
          <Trace frame={frame} index={index} values={each.values} x={at} y={(value) => y(value)} />
          <LabelLines
            x={at(lastPoint(each.values)?.index ?? 0) + 10}
            y={(ends[index] ?? 0) + 5 - (((nameLines[index]?.length ?? 1) - 1) * lineHeight) / 2}
            paint={palette.ink}
            weight={600}
            lines={nameLines[index] ?? []}
          />
        </>
      ))}
    </ChartSvg>
  );
}

type TraceProps = {
  readonly frame: ChartFrame;
  readonly index: number;
  readonly values: readonly (number | undefined)[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
};

/** One line with a dot per year; its dash tells it apart without colour. */
function Trace({ frame, index, values, x, y }: TraceProps) {
  const paint = linePaint(frame.palette, index);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, position) => round(x(position)))
    .y((value) => round(y(value ?? 0)));
  return (
    <>
      <path
        d={path(values) ?? ""}
        stroke-width="2.5"
        stroke-dasharray={dashes[index % dashes.length]}
        {...stroke(paint)}
      />
      {values.map((value, position) =>
        value === undefined ? null : (
          <circle
            cx={round(x(position))}
            cy={round(y(value))}
            r={position === values.length - 1 ? 4.5 : 3}
            {...fill(paint)}
          />
        ),
      )}
    </>
  );
}
