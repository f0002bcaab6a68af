import { formatIsoDate } from "../../platform/values/format.ts";
import { ChartWithTable } from "./chart-with-table.tsx";
import { timeline } from "./timeline.tsx";
import type { TimelineData } from "./timeline-data.ts";

type Line = readonly [what: string, from: string, to: string];

/** All that the picture shows, in order of day. */
export function timelineLines(data: TimelineData): readonly Line[] {
  const spans = data.bars.flatMap((bar) => [bar, ...(bar.parts ?? [])]);
  const lines: readonly Line[] = [
    ...data.events.map(({ label, on }): Line => [label, formatIsoDate(on), ""]),
    ...spans.map(
      ({ label, from, to }): Line => [
        label,
        formatIsoDate(from),
        to === undefined ? "pågår" : formatIsoDate(to),
      ],
    ),
  ];
  return lines.toSorted((a, b) => a[1].localeCompare(b[1], "sv"));
}

type TimelineProps = {
  readonly id: string;
  readonly heading: string;
  readonly data: TimelineData;
  readonly level?: 2 | 3 | undefined;
};

export function TimelineWithTable({ id, heading, data, level }: TimelineProps) {
  return (
    <ChartWithTable
      id={id}
      heading={heading}
      level={level}
      draw={(frame) => timeline(data, frame)}
      table={{ caption: heading, head: ["Vad", "Från", "Till"], rows: timelineLines(data) }}
    />
  );
}
