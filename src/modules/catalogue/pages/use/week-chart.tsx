import { Temporal } from "temporal-polyfill";
import { formatCount, formatDate } from "../../../../platform/values/format.ts";
import { ChartWithTable, lineChart } from "../../../../ui/index.ts";
import type { WeekUse } from "../../model/use/use-report.ts";

const series = [
  ["views", "Visningar"],
  ["searches", "Sökningar"],
  ["contacts", "Kontakter"],
] as const;

/** "v. 12": days do not find room beside each other under a line. */
function weekName(monday: string): string {
  return `v. ${Temporal.PlainDate.from(monday).weekOfYear}`;
}

/** Week by week: what was looked for, read and acted on. */
export function WeekChart({ weeks }: { readonly weeks: readonly WeekUse[] }) {
  const everyOther = Math.ceil(weeks.length / 6);
  return (
    <ChartWithTable
      id="veckor"
      heading="Vecka för vecka"
      level={2}
      draw={(frame) =>
        lineChart(
          {
            title: "Vecka för vecka",
            description: "Visningar, sökningar och kontakter per vecka",
            years: weeks.map(({ week }, index) => (index % everyOther === 0 ? weekName(week) : "")),
            lines: series.map(([key, label]) => ({ label, values: weeks.map((week) => week[key]) })),
          },
          frame,
        )
      }
      table={{
        caption: "Per vecka, från måndagen",
        head: ["Vecka från", "Visningar", "Sökningar", "Utan träff", "Kontakter"],
        rows: weeks.map(({ week, views, searches, misses, contacts }) => [
          formatDate(week),
          ...[views, searches, misses, contacts].map((count) => formatCount(count)),
        ]),
      }}
    />
  );
}
