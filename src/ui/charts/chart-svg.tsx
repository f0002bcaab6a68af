import type { Child, PropsWithChildren } from "hono/jsx";
import type { Paint, Palette } from "./palette.ts";
import { fill, stroke } from "./palette.ts";
import { lineHeight, textSize } from "./text-layout.ts";

/** What every chart says of itself. The description is read aloud and tells the finding, not the shapes. */
export type ChartText = { readonly title: string; readonly description: string };

/** Where a chart is drawn. `id` must be unique in the document, since it names the chart's texts and patterns. */
export type ChartFrame = { readonly id: string; readonly width: number; readonly palette: Palette };

/** A chart narrower than this puts its labels above instead of beside. */
export const narrowWidth = 440;

type ChartSvgProps = PropsWithChildren<{
  readonly text: ChartText;
  readonly frame: ChartFrame;
  readonly height: number;
}>;

export function ChartSvg({ text, frame, height, children }: ChartSvgProps) {
  const { id, width } = frame;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart-svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
      font-family="'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
      font-size={textSize}
    >
      <title id={`${id}-title`}>{text.title}</title>
      <desc id={`${id}-desc`}>{text.description}</desc>
      {children}
    </svg>
  );
}

type LabelProps = {
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly size?: number | undefined;
  readonly weight?: number | undefined;
  /** Ground drawn under the letters where lines may cross them. */
  readonly halo?: Paint | undefined;
  readonly children: Child;
};

/** A text whose `y` is its baseline. */
export function Label({ x, y, paint, anchor = "start", size, weight, halo, children }: LabelProps) {
  const place = { x: round(x), y: round(y), "text-anchor": anchor, "font-size": size, "font-weight": weight };
  return (
    <>
      {halo === undefined ? null : (
        <text {...place} stroke-width="4" stroke-linejoin="round" {...stroke(halo)}>
          {children}
        </text>
      )}
      <text {...place} {...fill(paint)}>
        {children}
      </text>
    </>
  );
}

/** Several lines, the first at `y`. */
export function LabelLines({
  lines,
  ...place
}: Omit<LabelProps, "children"> & { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <Label {...place} y={place.y + index * lineHeight}>
          {line}
        </Label>
      ))}
    </>
  );
}

/** Coordinates with one decimal keep the document small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
