import type { ChartFrame } from "./chart-svg.tsx";
import { Label } from "./chart-svg.tsx";
import { SeriesBox } from "./series-pattern.tsx";
import { lineHeight, textWidth } from "./text-layout.ts";

const swatch = 13;
const gap = 22;

type KeyPlace = { readonly x: number; readonly y: number };

function placeKeys(labels: readonly string[], width: number): readonly KeyPlace[] {
  let x = 0;
  let y = 0;
  return labels.map((label) => {
    const needed = swatch + 6 + textWidth(label);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const place = { x, y };
    x += needed + gap;
    return place;
  });
}

export function seriesKeyHeight(labels: readonly string[], width: number): number {
  const last = placeKeys(labels, width).at(-1);
  return labels.length < 2 || last === undefined ? 0 : last.y + lineHeight + 12;
}

/** What each series is, in the order of the bars. One series needs no key: the heading says what it is. */
export function SeriesKey({
  labels,
  frame,
}: {
  readonly labels: readonly string[];
  readonly frame: ChartFrame;
}) {
  const { id, width, palette } = frame;
  const places = placeKeys(labels, width);
  if (labels.length < 2) {
    return null;
  }
  return (
    <>
      {labels.map((label, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 };
        return (
          <>
            <SeriesBox
              id={id}
              index={index}
              palette={palette}
              x={x}
              y={y + 2}
              width={swatch}
              height={swatch}
            />
            <Label x={x + swatch + 6} y={y + 14} paint={palette.ink}>
              {label}
            </Label>
          </>
        );
      })}
    </>
  );
}
