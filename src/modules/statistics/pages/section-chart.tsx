import { formatPercent } from "../../../platform/values/format.ts";
import type { ChartFrame } from "../../../ui/index.ts";
import { barChart, chartPalette, lineChart } from "../../../ui/index.ts";
import type { ViewSection } from "../model/view/section.ts";

/** As many as can be told apart. */
const MOST_LINES = 5;

type ChartProps = { readonly id: string; readonly section: ViewSection };

/** The section as a picture, drawn for wide and for narrow windows; hidden figures are left out of it. */
export function SectionChart({ id, section }: ChartProps) {
  const draw = drawingOf(section);
  if (draw === null) return null;
  return (
    <figure class="chart">
      <div class="chart__wide">{draw({ id: `${id}-bred`, width: 620, palette: chartPalette })}</div>
      <div class="chart__narrow">{draw({ id: `${id}-smal`, width: 300, palette: chartPalette })}</div>
    </figure>
  );
}

function drawingOf(section: ViewSection) {
  if (section.chart === null) return null;
  return section.chart.kind === "lines" ? lines(section) : bars(section, section.chart.columns);
}

function texts(section: ViewSection) {
  return { title: section.heading, description: `${section.population} Siffrorna står i tabellen.`.trim() };
}

function bars(section: ViewSection, columns: readonly number[]) {
  const groups = section.rows.flatMap((row) => {
    const values = columns.flatMap((column) => row.cells[column]?.value ?? []);
    return row.isTotal || values.length < columns.length ? [] : [{ label: row.label, values }];
  });
  // What is left when most is hidden would mislead.
  const drawable = section.rows.filter(({ isTotal }) => !isTotal).length;
  if (groups.length < 2 && groups.length < drawable) return null;
  if (groups.length * 2 < drawable) return null;
  const series = columns.map((column) => section.columns[column] ?? "");
  return (frame: ChartFrame) => barChart({ ...texts(section), series, groups }, frame);
}

function lines(section: ViewSection) {
  const drawn = section.rows
    .filter(({ isTotal }) => !isTotal)
    .slice(0, MOST_LINES)
    .map(({ label, cells }) => ({ label, values: cells.map(({ value }) => value ?? undefined) }));
  if (drawn.every(({ values }) => values.every((value) => value === undefined))) return null;
  const isShare = section.rows[0]?.cells.some(({ unit }) => unit === "percent") ?? false;
  const data = { ...texts(section), years: section.columns, lines: drawn };
  return (frame: ChartFrame) =>
    lineChart(isShare ? { ...data, format: (value) => formatPercent(value) } : data, frame);
}
