import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { StaffingGroup } from "../../../model/outcome/staffing/staffing-table.ts";
import { funderWords } from "./words.ts";

/** Every post of the year with its cost. */
export async function staffingWorkbook(groups: readonly StaffingGroup[], year: number): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: `Bemanning ${year}`,
      columns: [
        { label: "Rad", kind: "text", width: 36 },
        { label: "Tjänst", kind: "text", width: 30 },
        { label: "Omfattning (%)", kind: "integer" },
        { label: "Arbetsgivare", kind: "text", width: 28 },
        { label: "Finansieras av", kind: "text", width: 16 },
        { label: "Från", kind: "date" },
        { label: "Till", kind: "date" },
        { label: "Läge", kind: "text", width: 12 },
        { label: "Heltid per månad (kr)", kind: "money", width: 18 },
        { label: "Kostnad under året (kr)", kind: "money", width: 18 },
        { label: "Anteckning", kind: "text", width: 40 },
      ],
      rows: groups.flatMap(({ row, lines }) =>
        lines.map(({ post, employer, cost }) => [
          ...[row.label, post.role, post.scopePercent, employer, funderWords[post.funder]],
          ...[post.fromOn, post.toOn, post.vacant ? "Vakant" : "Tillsatt"],
          ...[post.fullTimeMonthlyCost, cost, post.note],
        ]),
      ),
    },
  ]);
}
