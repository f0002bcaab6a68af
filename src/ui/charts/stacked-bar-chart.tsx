import { scaleLinear } from "d3-scale";
import { formatCount } from "../../platform/values/format.ts";
import type { BarChartData, BarGroup } from "./bar-chart.tsx";
import type { ChartFrame } from "./chart-svg.tsx";
import { ChartSvg, Label, LabelLines, narrowWidth } from "./chart-svg.tsx";
import { SeriesKey, seriesKeyHeight } from "./series-key.tsx";
import { SeriesBox, SeriesPatterns } from "./series-pattern.tsx";
import { lineHeight, smallTextSize, textWidth, wrapText } from "./text-layout.ts";

const barHeight = 26;
const rowGap = 14;
const labelGap = 12;

function total(group: BarGroup): number {
  return group.values.reduce((sum, value) => sum + value, 0);
}

/** Parts before each value, so that the first starts at zero. */
function offsets(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}

/**
 * Parts of a whole as one bar per label, with the whole at its end. Parts must not be negative. A part's figure stands
 * in it, on a ground of its own, where there is room; the table beside the chart holds them all.
 */
export function stackedBarChart(data: BarChartData, frame: ChartFrame) {
  const { series, groups, format = formatCount } = data;
  const { palette, id, width } = frame;
  const narrow = width < narrowWidth;
  const longest = Math.max(...groups.map((group) => textWidth(group.label)), 0);
  const labelWidth = narrow ? 0 : Math.min(longest, width * 0.36) + labelGap;
  const totals = groups.map(total);
  const totalWidth = Math.max(...totals.map((sum) => textWidth(format(sum))), 0) + 14;
  const x = scaleLinear()
    .domain([0, Math.max(...totals, 1e-9)])
    .range([labelWidth, width - totalWidth]);
  let y = seriesKeyHeight(series, width);
  const rows = groups.map((group, row) => {
    const lines = wrapText(group.label, narrow ? width : labelWidth - labelGap);
    const top = y + (narrow ? lines.length * lineHeight + 4 : 0);
    const labelTop = narrow ? y : top + Math.max(0, (barHeight - lines.length * lineHeight) / 2);
    y = Math.max(top + barHeight, labelTop + lines.length * lineHeight) + rowGap;
    const starts = offsets(group.values);
    return (
      <>
        <LabelLines x={0} y={labelTop + 14} paint={palette.ink} lines={lines} />
        {group.values.map((value, index) => {
          const start = x(starts[index] ?? 0);
          return (
            <Part
              frame={frame}
              index={index}
              start={start}
              end={start + x(value) - x(0)}
              top={top}
              figure={format(value)}
            />
          );
        })}
        <Label x={x(totals[row] ?? 0) + 6} y={top + 18} paint={palette.ink} weight={600}>
          {format(totals[row] ?? 0)}
        </Label>
      </>
    );
  });
  return (
    <ChartSvg text={data} frame={frame} height={y - rowGap + 2}>
      <SeriesPatterns id={id} count={series.length} palette={palette} />
      <SeriesKey labels={series} frame={frame} />
      {rows}
    </ChartSvg>
  );
}

type PartProps = {
  readonly frame: ChartFrame;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly figure: string;
};

function Part({ frame, index, start, end, top, figure }: PartProps) {
  const { id, palette } = frame;
  const figureWidth = textWidth(figure, smallTextSize) + 8;
  const middle = (start + end) / 2;
  return (
    <>
      <SeriesBox
        id={id}
        index={index}
        palette={palette}
        x={start}
        y={top}
        width={end - start - 1.5}
        height={barHeight}
      />
      {end - start < figureWidth + 6 ? null : (
        <>
          <rect
            x={middle - figureWidth / 2}
            y={top + 5}
            width={figureWidth}
            height={16}
            rx={2}
            fill={palette.ground.colour}
            class="chart-fill chart-ground"
          />
          <Label x={middle} y={top + 17.5} paint={palette.ink} anchor="middle" size={smallTextSize}>
            {figure}
          </Label>
        </>
      )}
    </>
  );
}
