import type { SentForm } from "../../../../platform/http/sent-form.ts";
import type { UnsettledFile } from "../../actions/import/read-mappings.ts";
import type { ColumnMapping } from "../../model/import/column-mapping.ts";

/** Name of the field that says which column of file number `at` is the format's `column`. */
export function fieldOf(at: number, column: string): string {
  return `kolumn-${at}-${column}`;
}

export type ReadMappings = {
  readonly mappings: ReadonlyMap<string, ColumnMapping>;
  readonly faults: ReadonlyMap<string, string>;
};

/** Each choice is a place in the file's header, or empty where the file has no such column. */
export function readMappingForm(form: SentForm, unsettled: readonly UnsettledFile[]): ReadMappings {
  const mappings = new Map<string, ColumnMapping>();
  const faults = new Map<string, string>();
  for (const [at, { file, proposals }] of unsettled.entries()) {
    const mapping: Record<string, number> = {};
    const taken = new Map<number, string>();
    for (const { column } of proposals) {
      const place = placeIn(form.value(fieldOf(at, column)), file.header.length);
      if (place === null) continue;
      const other = taken.get(place);
      if (other !== undefined)
        faults.set(fieldOf(at, column), `Kolumnen är redan vald för ${other}. Välj en annan för ${column}.`);
      taken.set(place, column);
      mapping[column] = place;
    }
    mappings.set(file.name, mapping);
  }
  return { mappings, faults };
}

function placeIn(text: string, columns: number): number | null {
  const place = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return place >= 0 && place < columns ? place : null;
}
