/** A colour as an attribute, for PDF and pages without CSS, and as a class that the page's theme may repaint. */
export type Paint = { readonly colour: string; readonly className: string };

export type Palette = {
  readonly ink: Paint;
  readonly muted: Paint;
  readonly rule: Paint;
  readonly ground: Paint;
  readonly attention: Paint;
  /** Ordered from dark to light, so that neighbours differ on a black-and-white printer. */
  readonly series: readonly Paint[];
};

export const chartPalette: Palette = {
  ink: { colour: "#1d1b18", className: "chart-ink" },
  muted: { colour: "#56514a", className: "chart-muted" },
  rule: { colour: "#cfc7b8", className: "chart-rule" },
  ground: { colour: "#ffffff", className: "chart-ground" },
  attention: { colour: "#9c2a10", className: "chart-attention" },
  series: [
    { colour: "#0b4a52", className: "chart-series-1" },
    { colour: "#4f9096", className: "chart-series-2" },
    { colour: "#b7d4d3", className: "chart-series-3" },
    { colour: "#86674a", className: "chart-series-4" },
    { colour: "#d8c3a5", className: "chart-series-5" },
  ],
};

/** Only black, greys and white, for a report that will be copied. */
export const greyPalette: Palette = {
  ...chartPalette,
  ink: { colour: "#000000", className: "" },
  muted: { colour: "#444444", className: "" },
  rule: { colour: "#bbbbbb", className: "" },
  ground: { colour: "#ffffff", className: "" },
  attention: { colour: "#000000", className: "" },
  series: ["#222222", "#777777", "#bbbbbb", "#555555", "#dddddd"].map((colour) => ({
    colour,
    className: "",
  })),
};

/** The paint of the nth series; more series than paints start over, and then the patterns tell them apart. */
export function seriesPaint(palette: Palette, index: number): Paint {
  return palette.series[index % palette.series.length] ?? palette.ink;
}

/** The paint of the nth line. A line is thin, so only paints with 3:1 on the ground are used, light ones never. */
export function linePaint(palette: Palette, index: number): Paint {
  const [first, second, , fourth] = palette.series;
  const paints = [first, fourth, second, palette.muted, palette.ink];
  return paints[index % paints.length] ?? palette.ink;
}

export function fill(paint: Paint) {
  return { fill: paint.colour, class: `chart-fill ${paint.className}` };
}

export function stroke(paint: Paint) {
  return { stroke: paint.colour, fill: "none", class: `chart-stroke ${paint.className}` };
}
