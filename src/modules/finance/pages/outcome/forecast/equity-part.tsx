import type { Child } from "hono/jsx";
import { formatCount } from "../../../../../platform/values/format.ts";
import { ChartWithTable, DataTable, lineChart, Status } from "../../../../../ui/index.ts";
import type { EquityYearForecast, ResultSource } from "../../../model/outcome/equity-forecast.ts";
import { kronorOrNone } from "../words.ts";

export const sourceWords = {
  outcome: "Bokfört",
  forecast: "Prognos",
  budget: "Budget",
  plan: "Flerårsplan",
  none: "Inget underlag",
} as const satisfies Record<ResultSource, string>;

type Props = { readonly years: readonly EquityYearForecast[] };

/** What one year closes with the next opens with, so that a planned deficit is seen with what covers it. */
export function EquityTable({ years }: Props) {
  return (
    <DataTable<EquityYearForecast>
      caption="Resultat och eget kapital, kronor"
      narrow="scroll"
      rows={years}
      empty=""
      columns={[
        { key: "ar", label: "År", cell: ({ year }) => String(year) },
        {
          key: "ingaende",
          label: "Ingående eget kapital (kr)",
          numeric: true,
          cell: (one) => kronorOrNone(one.opening),
        },
        { key: "resultat", label: "Resultat (kr)", numeric: true, cell: (one) => kronorOrNone(one.result) },
        {
          key: "utgaende",
          label: "Utgående eget kapital (kr)",
          numeric: true,
          cell: (one) => kronorOrNone(one.closing),
        },
        {
          key: "tillatet",
          label: "Tillåtet eget kapital (kr)",
          numeric: true,
          cell: (one) => kronorOrNone(one.allowed),
        },
        { key: "kalla", label: "Resultatet bygger på", cell: sourceCell },
      ]}
    />
  );
}

function sourceCell({ source, uncovered, opening, result }: EquityYearForecast): Child {
  if (uncovered) return <Status tone="attention">{`${sourceWords[source]}, underskottet täcks inte`}</Status>;
  if (source !== "none" && opening === null) return `${sourceWords[source]}, ingående eget kapital saknas`;
  return (result ?? 0n) < 0n ? `${sourceWords[source]}, täcks av eget kapital` : sourceWords[source];
}

/** Nothing to draw where the equity is not known. */
export function EquityChart({ years }: Props) {
  if (years.every(({ closing }) => closing === null)) {
    return (
      <p>
        {"Diagrammet visas när det finns ett ingående eget kapital. "}
        <a href={`/ekonomi/tilldelning?ar=${years[0]?.year ?? ""}`}>
          Skriv in eget kapital under Tilldelning
        </a>
      </p>
    );
  }
  const tkr = (ore: bigint | null) => (ore === null ? undefined : Math.round(Number(ore) / 100_000));
  const lines = [
    { label: "Eget kapital", values: years.map((one) => tkr(one.closing)) },
    { label: "Tillåtet", values: years.map((one) => tkr(one.allowed)) },
  ].filter(({ values }) => values.some((value) => value !== undefined));
  const title = "Vad händer med eget kapital?";
  return (
    <ChartWithTable
      id="eget-kapital-diagram"
      heading={`${title} (tkr)`}
      draw={(frame) =>
        lineChart(
          {
            title,
            description: years.map((one) => `${one.year}: ${kronorOrNone(one.closing)} kronor`).join("; "),
            years: years.map(({ year }) => String(year)),
            lines,
            format: formatCount,
          },
          frame,
        )
      }
      table={{
        caption: `${title}, tusental kronor`,
        head: ["År", ...lines.map(({ label }) => `${label} (tkr)`)],
        rows: years.map(({ year }, index) => [
          String(year),
          ...lines.map(({ values }) => {
            const value = values[index];
            return value === undefined ? "–" : formatCount(value);
          }),
        ]),
      }}
      source="Tusental kronor vid årets slut, efter det som prognos, budget och flerårsplan säger."
    />
  );
}
