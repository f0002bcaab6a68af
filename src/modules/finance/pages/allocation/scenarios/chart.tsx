import { formatCount } from "../../../../../platform/values/format.ts";
import { ChartWithTable, lineChart } from "../../../../../ui/index.ts";
import type { ScenarioComparison } from "../../../actions/allocation/read-scenarios.ts";
import { kronor, thousands } from "../money.ts";

type Figure = "total" | "equity";

/** One line per scenario; equity begins with what there was before the first year. */
export function ScenarioChart(props: {
  readonly comparison: ScenarioComparison;
  readonly figure: Figure;
  readonly heading: string;
}) {
  const { comparison, figure, heading } = props;
  const { firstYear, scenarios } = comparison;
  const years = scenarios[0]?.years.map(({ year }) => year) ?? [];
  const before = figure === "equity" ? [firstYear - 1] : [];
  const lines = scenarios.map(({ scenario, years: results }) => ({
    label: scenario.name,
    amounts: [...(figure === "equity" ? [scenario.openingEquity] : []), ...results.map((one) => one[figure])],
  }));
  const labels = [...before, ...years].map(String);
  const data = {
    title: heading,
    description: lines
      .map(({ label, amounts }) => `${label}: ${amounts.map((amount) => kronor(amount)).join(", ")} kronor`)
      .join("; "),
    years: labels,
    lines: lines.map(({ label, amounts }) => ({ label, values: amounts.map(thousands) })),
    format: formatCount,
  };
  return (
    <ChartWithTable
      id={`scenarier-${figure}`}
      heading={heading}
      draw={(frame) => lineChart(data, frame)}
      table={{
        caption: heading,
        head: ["Scenario", ...labels.map((year) => `${year} (kr)`)],
        rows: lines.map(({ label, amounts }) => [label, ...amounts.map((amount) => kronor(amount))]),
      }}
      source="Uppskattning. Inget av det är beslutat, om inget annat sägs."
    />
  );
}
