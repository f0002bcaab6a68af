import { scaleLinear } from "d3-scale";
import { formatCount } from "../../platform/values/format.ts";
import type { ChartFrame, ChartText } from "./chart-svg.tsx";
import { ChartSvg, Label, LabelLines, round } from "./chart-svg.tsx";
import { fill, seriesPaint, stroke } from "./palette.ts";
import { lineHeight, textWidth, wrapText } from "./text-layout.ts";

export type GoalBar = { readonly label: string; readonly value: number; readonly target: number };

export type ProgressChartData = ChartText & {
  readonly goals: readonly GoalBar[];
  readonly format?: ((value: number) => string) | undefined;
};

const barHeight = 16;
const rowGap = 20;

/** Each goal on its own scale from zero: a bar for what is reached and a line for the target, both with their figures. */
export function progressAgainstTarget(data: ProgressChartData, frame: ChartFrame) {
  const { goals, format = formatCount } = data;
  let y = 0;
  const rows = goals.map((goal) => {
    const lines = wrapText(goal.label, frame.width);
    const top = y;
    y = top + lines.length * lineHeight + 8 + barHeight + 8 + lineHeight + rowGap;
    return <GoalRow goal={goal} lines={lines} top={top} frame={frame} format={format} />;
  });
  return (
    <ChartSvg text={data} frame={frame} height={y - rowGap + 4}>
      {rows}
    </ChartSvg>
  );
}

type GoalRowProps = {
  readonly goal: GoalBar;
  readonly lines: readonly string[];
  readonly top: number;
  readonly frame: ChartFrame;
  readonly format: (value: number) => string;
};

function GoalRow({ goal, lines, top, frame, format }: GoalRowProps) {
  const { palette, width } = frame;
  const x = scaleLinear()
    .domain([0, Math.max(goal.value, goal.target, 1e-9) * 1.08])
    .range([0, width]);
  const barTop = top + lines.length * lineHeight + 8;
  const targetLine = `M${round(x(goal.target))} ${barTop - 5}V${barTop + barHeight + 5}`;
  const figures = barTop + barHeight + 8 + 12;
  const target = `Mål ${format(goal.target)}`;
  const targetLeft = Math.min(x(goal.target) - textWidth(target) / 2, width - textWidth(target) - 2);
  const reached = `Utfall ${format(goal.value)}`;
  const besideTarget = textWidth(reached) + 10 < targetLeft;
  return (
    <>
      <LabelLines x={0} y={top + 14} paint={palette.ink} lines={lines} weight={600} />
      <rect x={0} y={barTop} width={width} height={barHeight} {...fill(palette.rule)} opacity="0.45" />
      <rect
        x={0}
        y={barTop}
        width={round(x(goal.value))}
        height={barHeight}
        {...fill(seriesPaint(palette, 0))}
      />
      <path d={targetLine} stroke-width="7" {...stroke(palette.ground)} />
      <path d={targetLine} stroke-width="3" {...stroke(palette.ink)} />
      <Label x={0} y={figures} paint={palette.ink}>
        {besideTarget ? reached : `${reached} · ${target.toLocaleLowerCase("sv")}`}
      </Label>
      {besideTarget ? (
        <Label x={targetLeft} y={figures} paint={palette.muted}>
          {target}
        </Label>
      ) : null}
    </>
  );
}
