import { isNumberInExponentForm } from "./check-participation.ts";
import { columnPlaces, isBlankHeader, sameName } from "./columns.ts";
import { isSerial } from "./day-reading.ts";
import { formatOf } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import { FINDING_KINDS } from "./finding.ts";
import type { ImportContext } from "./import-context.ts";
import { nearestName } from "./near-names.ts";
import { fileFinding } from "./row-cursor.ts";
import { SENTENCES } from "./sentences.ts";
import type { SourceFile, SourceTable } from "./source-file.ts";

/**
 * What can be said of a file as a whole. `refused`: none of its rows may be imported. `readable`: its rows can still be
 * read for their own faults (null when not, e.g. a column is missing and every row would seem faulty).
 */
export type Inspection = {
  readonly findings: readonly Finding[];
  readonly refused: boolean;
  readonly readable: SourceTable | null;
  readonly serialColumns: ReadonlySet<string>;
};

export function inspectFile(file: SourceFile, context: ImportContext): Inspection {
  const { content, name } = file;
  if ("unreadable" in content) {
    return unusable(fileFinding(name, "oläsbar-fil", null, { unreadable: content.unreadable }));
  }
  if (isBlankHeader(content.header)) return unusable(fileFinding(name, "tom-fil", null));
  if (content.truncated) return unusable(cutShort(name, content));
  const missing = missingColumns(file, content);
  if (missing.length > 0) return unusable(...missing, ...extraColumns(file, content));
  const serialColumns = context.serialDates === "convert" ? [] : wholeSerialColumns(file, content);
  const findings = [
    ...extraColumns(file, content),
    ...(content.records.length === 0 ? [fileFinding(name, "bara-rubrikrad", null)] : []),
    ...numbersAsFloats(file, content),
    ...(serialColumns.length > 0
      ? [fileFinding(name, "excel-serienummer-hela-kolumner", null, { columns: serialColumns })]
      : []),
  ];
  const refused = findings.some((finding) => finding.severity === "reject");
  return { findings, refused, readable: content, serialColumns: new Set(serialColumns) };
}

function unusable(...findings: readonly Finding[]): Inspection {
  return { findings, refused: true, readable: null, serialColumns: new Set() };
}

function cutShort(file: string, table: SourceTable): Finding {
  const kind = "avhuggen-sista-rad";
  const line = table.records.at(-1)?.line ?? 1;
  const message = `Rad ${line}: ${SENTENCES[kind]({ column: "", value: "" })}`;
  return { file, line, column: null, kind, severity: FINDING_KINDS[kind], value: null, message };
}

function missingColumns(file: SourceFile, table: SourceTable): Finding[] {
  const { columns } = formatOf(file.kind);
  const places = columnPlaces(table.header, columns);
  const others = extraNames(file, table);
  return columns
    .filter((column) => !places.has(column))
    .map((column) => fileFinding(file.name, "saknad-kolumn", column, { near: nearestName(column, others) }));
}

function extraColumns(file: SourceFile, table: SourceTable): Finding[] {
  const names = extraNames(file, table);
  return names.length === 0 ? [] : [fileFinding(file.name, "extra-kolumner", null, { columns: names })];
}

/** A name that stands twice is extra the second time. */
function extraNames(file: SourceFile, table: SourceTable): string[] {
  const used = new Set(columnPlaces(table.header, formatOf(file.kind).columns).values());
  return table.header.filter((_, index) => !used.has(index)).map((name) => name.trim());
}

function numbersAsFloats(file: SourceFile, table: SourceTable): Finding[] {
  const at = table.header.findIndex((name) => sameName(name, "personnummer"));
  if (file.kind !== "deltagare" || at === -1) return [];
  const found = table.records.some((record) => isNumberInExponentForm(record.cells[at] ?? ""));
  return found ? [fileFinding(file.name, "personnummer-som-tal", "personnummer")] : [];
}

/** Columns of days where every value, and more than one, is an Excel day number. A single one is its row's own fault. */
function wholeSerialColumns(file: SourceFile, table: SourceTable): string[] {
  const { columns, dates } = formatOf(file.kind);
  const places = columnPlaces(table.header, columns);
  return dates.filter((column) => {
    const at = places.get(column) ?? -1;
    let serials = 0;
    for (const { cells } of table.records) {
      const value = cells[at] ?? "";
      if (value === "") continue;
      if (!isSerial(value)) return false;
      serials += 1;
    }
    return serials > 1;
  });
}
