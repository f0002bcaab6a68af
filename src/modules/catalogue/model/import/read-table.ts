import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { uuidOr } from "../hsds/ids.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { FileRefusal, StagedFile, StagedRow } from "./finding.ts";
import { mostEntries } from "./finding.ts";
import type { Gathering } from "./gathering.ts";
import type { Headings } from "./headings.ts";
import { recogniseHeadings } from "./headings.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon.ts";
import { readRow } from "./read-row.ts";
import { withRepeats } from "./repeats.ts";

/** Rows of text with the row of the sheet that each stands on. */
export interface ReadSheet {
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly truncated: boolean;
}

/** A sheet with our own export's columns, or some of them. */
export function readSheet(sheet: ReadSheet, vocabulary: Vocabulary): Outcome<StagedFile, FileRefusal> {
  const records = sheet.records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (sheet.header.length === 0) return refused({ code: "catalogueImport.empty" });
  const headings = recogniseHeadings(sheet.header);
  if (!headings.ok) return headings;
  if (sheet.truncated) return refused({ code: "catalogueImport.cutShort" });
  if (records.length === 0) return refused({ code: "catalogueImport.empty" });
  if (records.length > mostEntries)
    return refused({ code: "catalogueImport.tooMany", count: records.length });
  const lexicon = lexiconOf(vocabulary);
  const rows = records.map(({ line, cells }) => staged(line, cells, headings.value, lexicon));
  return done({ format: "table", unread: headings.value.unread, rows: withRepeats(rows) });
}

function staged(line: number, cells: readonly string[], { columns }: Headings, lexicon: Lexicon): StagedRow {
  const gathering: Gathering = { findings: [], lexicon, lenient: false };
  const cell = (column: string) => {
    const place = columns.get(column);
    const text = place === undefined ? "" : withoutGuard(cells[place.at] ?? "");
    return place === undefined || text.trim() === "" ? undefined : { text, heading: place.heading };
  };
  const patch = readRow(gathering, cell);
  return {
    ...{ line, name: patch.name.slice(0, 200), externalId: uuidOr((cell("id")?.text ?? "").trim()) ?? "" },
    patch: gathering.findings.some(({ severity }) => severity === "fault") ? null : patch,
    findings: gathering.findings,
  };
}

/** Our own CSV has an apostrophe before what a spreadsheet would run as a formula. */
function withoutGuard(text: string): string {
  return /^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
