import { formatCount } from "../../../../platform/values/format.ts";
import { barChart, chartPalette, svgText } from "../../../../ui/index.ts";
import type { ReportChart } from "../../model/figures/report-table.ts";

const width = 680;

/** The same drawing in page, PDF and Word. Values are whole and in the unit that the title names. */
export function chartSvg({ key, title, alt, series, groups }: ReportChart): string {
  return svgText(
    barChart(
      { title, description: alt, series: [...series], groups: [...groups], format: formatCount },
      { id: `figur-${key}-bild`, width, palette: chartPalette },
    ),
  );
}
