import { scaleLinear } from "d3-scale";
import type { ChartFrame } from "./chart-svg.tsx";
import { ChartSvg, Label, round } from "./chart-svg.tsx";
import type { Paint } from "./palette.ts";
import { fill, seriesPaint, stroke } from "./palette.ts";
import { smallTextSize, textSize, textWidth } from "./text-layout.ts";
import { axisHeight, TimelineAxis } from "./timeline-axis.tsx";
import type { TimelineData, TimelineSpan } from "./timeline-data.ts";
import { dayNumber, timelineRange } from "./timeline-data.ts";
import { EventMark, laneHeight, placeEvents } from "./timeline-marks.tsx";

const barRow = 44;
const partRow = 34;

type Row = { readonly span: TimelineSpan; readonly top: number; readonly thin: boolean };

/** Bars under each other in their order, each followed by its parts. */
function placeRows(
  data: TimelineData,
  top: number,
): { readonly rows: readonly Row[]; readonly bottom: number } {
  const rows: Row[] = [];
  let y = top;
  for (const bar of data.bars) {
    rows.push({ span: bar, top: y, thin: false });
    y += barRow;
    for (const part of bar.parts ?? []) {
      rows.push({ span: part, top: y, thin: true });
      y += partRow;
    }
    y += 6;
  }
  return { rows, bottom: y };
}

/** A person's way from left to right: what happened as marks, what lasted as bars, and today as a dashed line. */
export function timeline(data: TimelineData, frame: ChartFrame) {
  const { from, to } = timelineRange(data);
  const scale = scaleLinear()
    .domain([0, dayNumber(from, to)])
    .range([8, frame.width - 8]);
  const x = (day: number) => scale(day);
  const events = placeEvents(data.events, ({ on }) => x(dayNumber(from, on)), frame.width);
  const lanes = Math.max(0, ...events.map(({ lane }) => lane + 1));
  const { rows, bottom } = placeRows(data, axisHeight + lanes * laneHeight + 10);
  const todayAt = x(dayNumber(from, data.today));
  const late = todayAt > frame.width - 48;
  return (
    <ChartSvg text={data} frame={frame} height={bottom + 18}>
      <TimelineAxis frame={frame} from={from} to={to} x={x} height={bottom} />
      <path
        d={`M${round(todayAt)} ${axisHeight - 8}V${round(bottom)}`}
        stroke-width="1.5"
        stroke-dasharray="3 3"
        {...stroke(frame.palette.ink)}
      />
      <Label
        x={late ? todayAt - 4 : todayAt + 4}
        y={bottom + 12}
        paint={frame.palette.ink}
        size={smallTextSize}
        anchor={late ? "end" : "start"}
      >
        i dag
      </Label>
      {events.map((placed) => (
        <EventMark placed={placed} top={axisHeight} frame={frame} />
      ))}
      {rows.map(({ span, top, thin }) => (
        <Bar
          frame={frame}
          label={span.label}
          start={x(dayNumber(from, span.from))}
          end={x(dayNumber(from, span.to ?? data.today))}
          open={span.to === undefined}
          top={top}
          thin={thin}
        />
      ))}
    </ChartSvg>
  );
}

type BarProps = {
  readonly frame: ChartFrame;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  readonly top: number;
  readonly thin: boolean;
};

/** The words stand over the bar and begin with it, or end at the right edge when they would not fit. */
function Bar({ frame, label, start, end, open, top, thin }: BarProps) {
  const { palette, width } = frame;
  const paint: Paint = seriesPaint(palette, thin ? 1 : 0);
  const size = thin ? smallTextSize : textSize;
  const height = thin ? 7 : 14;
  const y = top + (thin ? 17 : 20);
  const shownEnd = Math.max(end, start + 3);
  const left = Math.max(0, Math.min(start, width - textWidth(label, size)));
  return (
    <>
      <Label
        x={left}
        y={y - 5}
        paint={palette.ink}
        size={size}
        weight={thin ? 400 : 600}
        halo={palette.ground}
      >
        {label}
      </Label>
      <rect x={round(start)} y={y} width={round(shownEnd - start)} height={height} rx={2} {...fill(paint)} />
      {open ? (
        <path
          d={`M${round(shownEnd)} ${y}l${height * 0.6} ${height / 2}l${-height * 0.6} ${height / 2}Z`}
          {...fill(paint)}
        />
      ) : null}
    </>
  );
}
