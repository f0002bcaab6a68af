import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { Forecast } from "../../../actions/outcome/read-forecast.ts";
import type { EquityYearForecast } from "../../../model/outcome/equity-forecast.ts";
import type { Period } from "../period.ts";
import { periodText } from "../period.ts";
import { sourceWords } from "./equity-part.tsx";
import { methodWords } from "./words.ts";

/** Every row's forecast and how the equity follows from the result. */
export async function forecastWorkbook(
  { lines }: Forecast,
  equity: readonly EquityYearForecast[],
  period: Period,
): Promise<Uint8Array> {
  const money = (label: string) => ({ label, kind: "money" as const, width: 18 });
  return renderWorkbook([
    {
      name: `Prognos ${period.year}`,
      columns: [
        { label: "Rad", kind: "text", width: 44 },
        ...["Utfall hittills (kr)", "Årets budget (kr)", "Rak framskrivning (kr)"].map(money),
        ...["Från bemanningen (kr)", "Prognos (kr)", "Avvikelse (kr)"].map(money),
        { label: "Grund", kind: "text", width: 22 },
        { label: "Kommentar", kind: "text", width: 40 },
        { label: "Åtgärd", kind: "text", width: 40 },
      ],
      rows: lines.map(({ line, straight, fromStaffing, kept, deviation }) => [
        ...[line.row.label, line.outcome, line.budget, straight, fromStaffing],
        ...[kept?.amount ?? null, deviation, kept === null ? "" : methodWords[kept.method]],
        ...[kept?.comment ?? "", kept?.measure ?? ""],
      ]),
      note: `Sett efter ${periodText(period)}.`,
    },
    {
      name: "Eget kapital",
      columns: [
        { label: "År", kind: "integer" },
        ...["Ingående (kr)", "Resultat (kr)", "Utgående (kr)", "Tillåtet (kr)"].map(money),
        { label: "Resultatet bygger på", kind: "text", width: 24 },
      ],
      rows: equity.map((one) => [
        ...[one.year, one.opening, one.result, one.closing, one.allowed, sourceWords[one.source]],
      ]),
    },
  ]);
}
