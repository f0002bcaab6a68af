import type { TableRefusal } from "../../../../../platform/files/tabular/index.ts";
import { readTable } from "../../../../../platform/files/tabular/index.ts";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";

export interface SentTable {
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The same as text, to be mended in the field when a file has faults. */
  readonly text: string;
}

/** The chosen file, or else what was pasted. */
export async function readSent(
  form: SentForm,
): Promise<Outcome<SentTable, TableRefusal | { readonly code: "hours.nothingSent" }>> {
  const file = form.files("fil")[0];
  const pasted = form.value("rader");
  if (file === undefined && pasted.trim() === "") return refused({ code: "hours.nothingSent" });
  const table = await readTable(file?.bytes ?? new TextEncoder().encode(pasted));
  if (!table.ok) return table;
  const { header, records } = table.value;
  const lines = [header, ...records.map(({ cells }) => cells)].map((cells) => cells.join("\t"));
  return done({ header, records, text: file === undefined ? pasted : lines.join("\n") });
}
