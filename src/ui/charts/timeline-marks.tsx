import type { ChartFrame } from "./chart-svg.tsx";
import { Label, round } from "./chart-svg.tsx";
import { fill, seriesPaint, stroke } from "./palette.ts";
import { textWidth } from "./text-layout.ts";
import type { TimelineEvent } from "./timeline-data.ts";

export const laneHeight = 24;
const radius = 6;

export type PlacedEvent = {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly lane: number;
  readonly leftward: boolean;
};

/** Puts each event in the first lane where its label touches no other. */
export function placeEvents(
  events: readonly TimelineEvent[],
  position: (event: TimelineEvent) => number,
  width: number,
): readonly PlacedEvent[] {
  const lanes: { readonly start: number; readonly end: number }[][] = [];
  return events
    .toSorted((a, b) => position(a) - position(b))
    .map((event) => {
      const x = position(event);
      const needed = radius * 2 + textWidth(event.label) + 8;
      const leftward = x + needed > width && x - needed > 0;
      const start = leftward ? x - needed : x - radius;
      const end = leftward ? x + radius : x + needed;
      const free = lanes.findIndex((lane) => lane.every((taken) => end < taken.start || start > taken.end));
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), { start, end }];
      return { event, x, lane, leftward };
    });
}

/** Circle: something began. Diamond: a decision. Square: an end. Ring: looked at afterwards. */
function Mark({
  mark,
  x,
  y,
  frame,
}: {
  readonly mark: TimelineEvent["mark"];
  readonly x: number;
  readonly y: number;
  readonly frame: ChartFrame;
}) {
  const paint = seriesPaint(frame.palette, 0);
  const [cx, cy] = [round(x), round(y)];
  if (mark === "start") {
    return <circle cx={cx} cy={cy} r={radius} {...fill(paint)} />;
  }
  if (mark === "check") {
    return <circle cx={cx} cy={cy} r={radius - 1} stroke-width="2.5" {...stroke(paint)} />;
  }
  return mark === "decision" ? (
    <path d={`M${cx} ${cy - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5Z`} {...fill(paint)} />
  ) : (
    <rect x={cx - 5.5} y={cy - 5.5} width={11} height={11} {...fill(paint)} />
  );
}

/** A mark with its words, to its right or, near the right edge, to its left. */
export function EventMark({
  placed,
  top,
  frame,
}: {
  readonly placed: PlacedEvent;
  readonly top: number;
  readonly frame: ChartFrame;
}) {
  const { event, x, lane, leftward } = placed;
  const y = top + lane * laneHeight + laneHeight / 2;
  return (
    <>
      <Mark mark={event.mark} x={x} y={y} frame={frame} />
      <Label
        x={leftward ? x - 12 : x + 12}
        y={y + 5}
        paint={frame.palette.ink}
        halo={frame.palette.ground}
        anchor={leftward ? "end" : "start"}
      >
        {event.label}
      </Label>
    </>
  );
}
