import { parse } from "node-html-parser";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { TimelineData } from "../index.ts";
import {
  barChart,
  ChartWithTable,
  chartPalette,
  greyPalette,
  lineChart,
  progressAgainstTarget,
  stackedBarChart,
  svgText,
  timeline,
} from "../index.ts";
import { spreadLabels, wrapText } from "./text-layout.ts";
import { timelineTicks } from "./timeline-axis.tsx";
import { timelineLines } from "./timeline-with-table.tsx";

const frame = { id: "c", width: 680, palette: chartPalette };
const text = { title: "Remisser", description: "Flest från <kommunen>" };
const bars = {
  ...text,
  series: ["Remisser"],
  groups: [
    { label: "Kommun", values: [40] },
    { label: "Region", values: [20] },
  ],
};

const day = (iso: string) => Temporal.PlainDate.from(iso);
const way: TimelineData = {
  ...text,
  today: day("2026-03-19"),
  events: [{ on: day("2025-01-14"), label: "Remiss", mark: "start" }],
  bars: [
    {
      label: "Insats",
      from: day("2025-02-17"),
      parts: [{ label: "Aktivitet", from: day("2025-03-01"), to: day("2025-03-02") }],
    },
  ],
};

function draw(chart: Parameters<typeof svgText>[0]) {
  return parse(svgText(chart));
}

/** Widths of the filled boxes of a colour, in the order they are drawn. */
function widths(chart: Parameters<typeof svgText>[0], colour: string): readonly number[] {
  return draw(chart)
    .querySelectorAll(`rect[fill="${colour}"]`)
    .map((box) => Number(box.getAttribute("width")));
}

const first = chartPalette.series[0]?.colour ?? "";

describe("every chart", () => {
  const charts = {
    bars: barChart(bars, frame),
    stacked: stackedBarChart(bars, frame),
    lines: lineChart({ ...text, years: ["2024", "2025"], lines: [{ label: "A", values: [1, 2] }] }, frame),
    goals: progressAgainstTarget({ ...text, goals: [{ label: "A", value: 1, target: 2 }] }, frame),
    timeline: timeline(way, frame),
  };

  it.each(Object.entries(charts))("%s says what it shows, escapes it and needs no CSS", (_, chart) => {
    const svg = draw(chart).querySelector("svg");
    expect(svg?.getAttribute("role")).toBe("img");
    const named = (svg?.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => svg?.querySelector(`#${id}`)?.textContent);
    expect(named).toEqual(["Remisser", "Flest från <kommunen>"]);
    const shapes = svg?.querySelectorAll("rect, circle, text, path") ?? [];
    expect(shapes.every((shape) => shape.hasAttribute("fill") || shape.hasAttribute("stroke"))).toBe(true);
    expect(svg?.toString()).not.toContain("style=");
    expect(svg?.toString()).not.toContain("NaN");
  });
});

describe("bars", () => {
  it("start at zero: twice as many is twice as long", () => {
    const [long = 0, short = 0] = widths(barChart(bars, frame), first);
    expect(long / short).toBeCloseTo(2, 1);
  });

  it("stand without anything to count", () => {
    const none = { ...bars, groups: [{ label: "Kommun", values: [0] }] };
    expect(widths(barChart(none, frame), first)).toEqual([0]);
    expect(draw(stackedBarChart(none, frame)).toString()).not.toContain("NaN");
    expect(draw(barChart({ ...bars, groups: [] }, frame)).toString()).not.toContain("Infinity");
  });

  it("name their series only when there are several", () => {
    const two = { ...bars, series: ["Kvinnor", "Män"], groups: [{ label: "Kommun", values: [1, 2] }] };
    expect(draw(barChart(two, frame)).textContent).toContain("Kvinnor");
    expect(draw(barChart(two, { ...frame, palette: greyPalette })).querySelectorAll("pattern")).toHaveLength(
      2,
    );
  });

  it("put the whole at the end of its parts", () => {
    const parts = { ...bars, series: ["A", "B"], groups: [{ label: "Kommun", values: [30, 12] }] };
    expect(draw(stackedBarChart(parts, frame)).querySelectorAll("text").at(-1)?.textContent).toBe("42");
  });
});

describe("lines", () => {
  it("carry their name and last figure, and break where nothing was counted", () => {
    const chart = lineChart(
      { ...text, years: ["2023", "2024", "2025"], lines: [{ label: "Studier", values: [8, undefined, 21] }] },
      frame,
    );
    expect(draw(chart).textContent).toContain("Studier 21");
    expect(draw(chart).querySelectorAll("circle")).toHaveLength(2);
    expect(draw(chart).textContent).toContain("0");
  });
});

describe("the timeline", () => {
  it("shows every event, bar and part, and today", () => {
    const words = draw(timeline(way, { ...frame, width: 320 })).textContent;
    expect(["Remiss", "Insats", "Aktivitet", "i dag"].filter((word) => !words.includes(word))).toEqual([]);
  });

  it("has the same in its table, in order of day", () => {
    expect(timelineLines(way)).toEqual([
      ["Remiss", "2025-01-14", ""],
      ["Insats", "2025-02-17", "pågår"],
      ["Aktivitet", "2025-03-01", "2025-03-02"],
    ]);
  });

  it("thins out its months to the room there is", () => {
    const labels = (width: number) =>
      timelineTicks(day("2024-01-01"), day("2026-01-01"), width).map(({ label }) => label);
    expect(labels(320)).toEqual(["jan 2024", "jul", "jan 2025", "jul", "jan 2026"]);
    expect(labels(680)).toHaveLength(9);
  });
});

it("a chart has its table beside it", () => {
  const page = parse(
    String(
      <ChartWithTable
        id="c"
        heading="Flest från kommunen"
        draw={(each) => barChart(bars, each)}
        table={{ caption: "Remisser", head: ["Från", "Antal"], rows: [["Kommun", "40"]] }}
      />,
    ),
  );
  expect(page.querySelectorAll("svg").map((svg) => svg.getAttribute("width"))).toEqual(["680", "320"]);
  expect(page.querySelector("details td")?.textContent).toBe("40");
  expect(page.querySelector('th[scope="row"]')?.textContent).toBe("Kommun");
});

describe("text in charts", () => {
  it("breaks between words and says when there is more", () => {
    expect(wrapText("ett två tre", 40, 2)).toEqual(["ett", "två …"]);
    expect(wrapText("Arbetsförmedlingen", 10)).toEqual(["Arbetsförmedlingen"]);
  });

  it("keeps labels apart and inside", () => {
    expect(spreadLabels([100, 95, 20], [18, 18, 18], 110)).toEqual([110, 92, 20]);
    expect(spreadLabels([100, 95, 20], [36, 18, 18], 110)).toEqual([101, 74, 20]);
  });
});
