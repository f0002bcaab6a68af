import type { TabularRow } from "../../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { OwnPlace } from "../../../actions/statements/read-stated.ts";

/** A file to fill in: every standard place of the year with its key, and an empty column for what the document says. */
export function statedTemplate(places: readonly OwnPlace[]): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: "Siffror",
      columns: [
        { label: "Nyckel", kind: "text", width: 42 },
        { label: "Vad", kind: "text", width: 60 },
        { label: "Belopp", kind: "text", width: 16 },
        { label: "Enhet", kind: "text", width: 10 },
        { label: "Plats", kind: "text", width: 20 },
        { label: "Samband", kind: "text", width: 12 },
        { label: "Delar", kind: "text", width: 40 },
      ],
      rows: places.map(({ key, label }): TabularRow => [key, label, null, "kronor", null, null, null]),
    },
  ]);
}
