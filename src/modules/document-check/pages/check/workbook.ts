import { renderWorkbook } from "../../../../platform/documents/index.ts";
import type { FindingRow } from "./form.ts";

export async function findingsWorkbook(rows: readonly FindingRow[]): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: "Anmärkningar",
      columns: [
        { label: "Plats", kind: "text", width: 44 },
        { label: "Rad och kolumn", kind: "text", width: 20 },
        { label: "Slag", kind: "text", width: 14 },
        { label: "Står", kind: "text", width: 18 },
        { label: "Uträknat", kind: "text", width: 18 },
        { label: "Förklaring", kind: "text", width: 90 },
      ],
      rows: rows.map((row) => [row.place, row.position, row.kind, row.stated, row.computed, row.message]),
    },
  ]);
}
