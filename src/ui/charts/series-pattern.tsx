import { round } from "./chart-svg.tsx";
import type { Palette } from "./palette.ts";
import { fill, seriesPaint, stroke } from "./palette.ts";

/** Lines laid over the lighter series, so that no series is known by its colour alone. */
const hatchings = [
  "",
  "M0 8L8 0M-2 2L2 -2M6 10L10 6",
  "M4 0V8",
  "M0 4H8",
  "M0 0L8 8M-2 6L2 10M6 -2L10 2",
] as const;

/** Definitions for `SeriesBox`; goes first in the chart. */
export function SeriesPatterns({
  id,
  count,
  palette,
}: {
  readonly id: string;
  readonly count: number;
  readonly palette: Palette;
}) {
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => (
        <pattern id={`${id}-series-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path
            d={hatchings[index % hatchings.length] ?? ""}
            stroke-width="1.2"
            {...stroke(palette.ground)}
          />
        </pattern>
      ))}
    </defs>
  );
}

type SeriesBoxProps = {
  readonly id: string;
  readonly index: number;
  readonly palette: Palette;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A filled box of a series: its colour, its hatching and an edge. */
export function SeriesBox({ id, index, palette, x, y, width, height }: SeriesBoxProps) {
  const box = { x: round(x), y: round(y), width: round(Math.max(width, 0)), height: round(height) };
  return (
    <>
      <rect {...box} {...fill(seriesPaint(palette, index))} />
      {index === 0 ? null : <rect {...box} fill={`url(#${id}-series-${index})`} />}
    </>
  );
}
