import type { Finding, FindingKind } from "./finding.ts";
import { FINDING_KINDS } from "./finding.ts";
import type { Detail } from "./sentences.ts";
import { SENTENCES } from "./sentences.ts";

/** Where the columns of a kind stand in one file. */
export type ColumnPlaces<C extends string> = ReadonlyMap<C, number>;

/** One row at a time of one file: gives cells by column name and takes what is found. */
export class RowCursor<C extends string> {
  readonly file: string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #findings: Finding[];
  #cells: readonly string[] = [];
  line = 0;
  rejected = false;

  constructor(file: string, places: ColumnPlaces<C>, findings: Finding[]) {
    this.file = file;
    this.#places = places;
    this.#findings = findings;
  }

  moveTo(line: number, cells: readonly string[]): void {
    this.line = line;
    this.#cells = cells;
    this.rejected = false;
  }

  text(column: C): string {
    return this.#cells[this.#places.get(column) ?? -1] ?? "";
  }

  /** A fault of the cell, or of the row when no column is named. */
  fault(kind: FindingKind, column: C | null, detail: Detail = {}): void {
    const value = column === null ? null : this.text(column);
    this.#add(kind, column, value, detail);
  }

  /** As `fault`, for what must not be repeated anywhere. */
  secretFault(kind: FindingKind, column: C): void {
    this.#add(kind, column, null, {});
  }

  #add(kind: FindingKind, column: C | null, value: string | null, detail: Detail): void {
    const severity = FINDING_KINDS[kind];
    if (severity === "reject") this.rejected = true;
    const sentence = SENTENCES[kind]({ ...detail, column: column ?? "", value: value ?? "" });
    const message = `Rad ${this.line}: ${sentence}`;
    this.#findings.push({ file: this.file, line: this.line, column, kind, severity, value, message });
  }
}

/** A fault of the whole file. */
export function fileFinding(
  file: string,
  kind: FindingKind,
  column: string | null,
  detail: Detail = {},
): Finding {
  const message = SENTENCES[kind]({ ...detail, column: column ?? "", value: "" });
  return { file, line: null, column, kind, severity: FINDING_KINDS[kind], value: null, message };
}
