import type { Child } from "hono/jsx";
import { Expander } from "../feedback/expander.tsx";
import type { ChartFrame } from "./chart-svg.tsx";
import { chartPalette } from "./palette.ts";

export type ChartTable = {
  readonly caption: string;
  readonly head: readonly string[];
  /** First cell of a row is its heading, the others are figures already in words. */
  readonly rows: readonly (readonly string[])[];
};

type ChartWithTableProps = {
  /** Unique on the page. */
  readonly id: string;
  /** The question or the finding: "Fler går vidare till studier än 2016". */
  readonly heading: string;
  readonly level?: 2 | 3 | undefined;
  /** Draws the chart in a frame; called once for wide and once for narrow windows. */
  readonly draw: (frame: ChartFrame) => Child;
  readonly table: ChartTable;
  /** What is counted, when and from where. */
  readonly source?: Child | undefined;
};

const wide = 680;
const narrow = 320;

/** A chart with its heading and its table one click away. Two drawings, so that text keeps its size on a phone. */
export function ChartWithTable({ id, heading, level = 3, draw, table, source }: ChartWithTableProps) {
  return (
    <figure class="chart" aria-labelledby={`${id}-heading`}>
      {level === 2 ? <h2 id={`${id}-heading`}>{heading}</h2> : <h3 id={`${id}-heading`}>{heading}</h3>}
      <div class="chart__wide">{draw({ id: `${id}-wide`, width: wide, palette: chartPalette })}</div>
      <div class="chart__narrow">{draw({ id: `${id}-narrow`, width: narrow, palette: chartPalette })}</div>
      {source === undefined ? null : <figcaption class="chart__source">{source}</figcaption>}
      <Expander summary="Visa som tabell">
        <FigureTable {...table} />
      </Expander>
    </figure>
  );
}

export function FigureTable({ caption, head, rows }: ChartTable) {
  return (
    <section class="table-scroll" aria-label={caption} tabindex={0}>
      <table class="data-table data-table--scroll">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((label, index) => (
              <th scope="col" class={index === 0 ? undefined : "numeric"}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label = "", ...figures]) => (
            <tr>
              <th scope="row">{label}</th>
              {figures.map((figure) => (
                <td class="numeric">{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
