import type { Child } from "hono/jsx";
import { monthName } from "../../../../../platform/values/format.ts";
import { DataTable, Status } from "../../../../../ui/index.ts";
import type { Forecast } from "../../../actions/outcome/read-forecast.ts";
import type { ForecastLine } from "../../../model/outcome/forecast-line.ts";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { kronor, kronorOrNone, signed } from "../words.ts";
import { methodWords } from "./words.ts";

type Props = { readonly forecast: Forecast; readonly period: Period; readonly mayKeep: boolean };

export function ForecastGrid({ forecast, period, mayKeep }: Props) {
  const { sums } = forecast.table;
  const query = periodQuery(period);
  return (
    <DataTable<ForecastLine>
      caption={`Prognos per rad efter ${periodText(period)}, kronor`}
      narrow="scroll"
      rows={forecast.lines}
      empty=""
      rowHref={({ line }) =>
        mayKeep
          ? `/ekonomi/utfall/prognos/${line.row.id}${query}`
          : `/ekonomi/utfall/rad/${line.row.id}${query}`
      }
      columns={[
        { key: "rad", label: "Rad", cell: ({ line }) => line.row.label },
        {
          key: "utfall",
          label: "Utfall hittills (kr)",
          numeric: true,
          cell: ({ line }) => kronor(line.outcome),
        },
        { key: "budget", label: "Årets budget (kr)", numeric: true, cell: ({ line }) => kronor(line.budget) },
        {
          key: "rak",
          label: "Rak framskrivning (kr)",
          numeric: true,
          cell: ({ straight }) => kronor(straight),
        },
        {
          key: "bemanning",
          label: "Från bemanningen (kr)",
          numeric: true,
          cell: ({ fromStaffing }) => kronorOrNone(fromStaffing),
        },
        {
          key: "prognos",
          label: "Prognos (kr)",
          numeric: true,
          cell: ({ kept }) => kronorOrNone(kept?.amount ?? null),
        },
        {
          key: "avvikelse",
          label: "Avvikelse (kr)",
          numeric: true,
          cell: ({ deviation }) => (deviation === null ? "–" : signed(deviation)),
        },
        { key: "grund", label: "Grund och åtgärd", cell: groundText },
      ]}
      footer={
        new Map([
          ["rad", "Resultat"],
          ["utfall", kronor(sums.result.outcome)],
          ["budget", kronor(sums.result.budget)],
          ["prognos", kronorOrNone(sums.result.forecast)],
          [
            "avvikelse",
            sums.result.forecast === null ? "–" : signed(sums.result.forecast - sums.result.budget),
          ],
        ])
      }
    />
  );
}

function groundText({ kept, lacksMeasure }: ForecastLine): Child {
  if (kept === null) return "Ingen prognos";
  const ground = `${methodWords[kept.method]} efter ${monthName(kept.month)}. ${kept.comment} ${kept.measure}`;
  return lacksMeasure ? (
    <>
      {ground.trim()} <Status tone="attention">Åtgärd saknas</Status>
    </>
  ) : (
    ground.trim()
  );
}
