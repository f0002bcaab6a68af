import { formatCount } from "../../../../../platform/values/format.ts";
import { ChartWithTable, lineChart } from "../../../../../ui/index.ts";
import type { EquityPlanYear } from "../../../actions/allocation/read-equity-plan.ts";
import { kronor, thousands } from "../money.ts";

const value = (amount: bigint | null) => (amount === null ? undefined : thousands(amount));

/** Equity against the allowed over the years that are known and the planned ones. */
export function EquityChart({ plan }: { readonly plan: readonly EquityPlanYear[] }) {
  const shown = plan.filter(({ equity, allowed }) => equity !== null || allowed !== null);
  if (shown.filter(({ equity }) => equity !== null).length < 2) return null;
  const title = "Ryms eget kapital i det tillåtna? (tkr)";
  const description = shown
    .map(
      ({ year, equity, allowed }) =>
        `${year}: eget kapital ${kronor(equity)}, tillåtet ${kronor(allowed)} kronor`,
    )
    .join("; ");
  const data = {
    title,
    description,
    years: shown.map(({ year }) => String(year)),
    lines: [
      { label: "Utfall", values: shown.map((one) => (one.kind === "known" ? value(one.equity) : undefined)) },
      {
        label: "Plan",
        values: shown.map((one, at) => (isPlanned(shown, at) ? value(one.equity) : undefined)),
      },
      { label: "Tillåtet", values: shown.map((one) => value(one.allowed)) },
    ].filter((line) => line.values.some((one) => one !== undefined)),
    format: formatCount,
  };
  return (
    <ChartWithTable
      id="eget-kapital"
      heading={title}
      draw={(frame) => lineChart(data, frame)}
      table={{
        caption: title,
        head: ["År", "Eget kapital (kr)", "Tillåtet (kr)"],
        rows: shown.map(({ year, equity, allowed }) => [String(year), kronor(equity), kronor(allowed)]),
      }}
    />
  );
}

/** The plan's line begins in the last known year, so that the two meet. */
function isPlanned(shown: readonly EquityPlanYear[], at: number): boolean {
  return shown[at]?.kind === "planned" || (shown[at]?.kind === "known" && shown[at + 1]?.kind === "planned");
}
