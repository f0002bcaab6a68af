export type Separator = ";" | "," | "\t";

export type Encoding = "utf-8" | "windows-1252" | "utf-16" | "excel";

/** One row of data. `line` is where it begins, counted as an editor or Excel counts: the first line is 1. */
export type TableRecord = { readonly line: number; readonly cells: readonly string[] };

/**
 * A file as rows of text, nothing interpreted. `separator` is null for a workbook. `truncated` tells that the file
 * ends in the middle of its last record, which is then the last of `records`.
 */
export type Table = {
  readonly header: readonly string[];
  readonly records: readonly TableRecord[];
  readonly encoding: Encoding;
  readonly separator: Separator | null;
  readonly truncated: boolean;
};

/** Why bytes could not become a table without a risk of reading them wrongly. */
export type TableRefusal =
  | { readonly code: "mixed-encoding" }
  | { readonly code: "broken-letters" }
  | { readonly code: "binary-file" }
  | { readonly code: "old-excel-format" }
  | { readonly code: "unreadable-workbook" }
  | { readonly code: "workbook-too-large" };
