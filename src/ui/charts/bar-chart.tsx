import { scaleLinear } from "d3-scale";
import { formatCount } from "../../platform/values/format.ts";
import type { ChartFrame, ChartText } from "./chart-svg.tsx";
import { ChartSvg, Label, LabelLines, narrowWidth, round } from "./chart-svg.tsx";
import { stroke } from "./palette.ts";
import { SeriesKey, seriesKeyHeight } from "./series-key.tsx";
import { SeriesBox, SeriesPatterns } from "./series-pattern.tsx";
import { lineHeight, textWidth, wrapText } from "./text-layout.ts";

export type BarGroup = { readonly label: string; readonly values: readonly number[] };

export type BarChartData = ChartText & {
  /** One name per value of a group. */
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
  /** Figures as they stand at the bars; whole numbers when left out. */
  readonly format?: ((value: number) => string) | undefined;
};

const barHeight = 22;
const groupGap = 16;
const labelGap = 12;

type Layout = { readonly labelWidth: number; readonly labelAbove: boolean; readonly valueWidth: number };

function layoutFor(data: BarChartData, frame: ChartFrame, format: (value: number) => string): Layout {
  const longest = Math.max(...data.groups.map((group) => textWidth(group.label)), 0);
  const labelAbove = frame.width < narrowWidth;
  const values = data.groups.flatMap((group) => group.values.map((value) => textWidth(format(value))));
  return {
    labelAbove,
    labelWidth: labelAbove ? 0 : Math.min(longest, frame.width * 0.36) + labelGap,
    valueWidth: Math.max(...values, 0) + 14,
  };
}

/**
 * Horizontal bars, one group of bars per label, each with its figure at its end. All bars start at zero; a negative
 * value goes to the left of it.
 */
export function barChart(data: BarChartData, frame: ChartFrame) {
  const { series, groups, format = formatCount } = data;
  const { palette, id, width } = frame;
  const { labelWidth, labelAbove, valueWidth } = layoutFor(data, frame, format);
  const values = groups.flatMap((group) => group.values);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values, 1e-9)])
    .range([labelWidth, width - valueWidth]);
  let y = seriesKeyHeight(series, width);
  const drawn = groups.map((group) => {
    const lines = wrapText(group.label, labelAbove ? width : labelWidth - labelGap);
    const barsTop = y + (labelAbove ? lines.length * lineHeight + 4 : 0);
    const barsHeight = group.values.length * barHeight;
    const labelTop = labelAbove ? y : barsTop + Math.max(0, (barsHeight - lines.length * lineHeight) / 2);
    y = Math.max(barsTop + barsHeight, labelTop + lines.length * lineHeight) + groupGap;
    return (
      <>
        <LabelLines x={0} y={labelTop + 14} paint={palette.ink} lines={lines} />
        {group.values.map((value, index) => {
          const top = barsTop + index * barHeight;
          return (
            <>
              <SeriesBox
                id={id}
                index={index}
                palette={palette}
                x={Math.min(x(0), x(value))}
                y={top + 1}
                width={Math.abs(x(value) - x(0))}
                height={barHeight - 3}
              />
              <Label x={Math.max(x(0), x(value)) + 6} y={top + 16} paint={palette.ink} weight={600}>
                {format(value)}
              </Label>
            </>
          );
        })}
        <path
          d={`M${round(x(0))} ${round(barsTop)}v${barsHeight - 1}`}
          stroke-width="1"
          {...stroke(palette.ink)}
        />
      </>
    );
  });
  return (
    <ChartSvg text={data} frame={frame} height={y - groupGap + 2}>
      <SeriesPatterns id={id} count={series.length} palette={palette} />
      <SeriesKey labels={series} frame={frame} />
      {drawn}
    </ChartSvg>
  );
}
