import type { FileKind } from "./file-kinds.ts";

/** A file as rows of text. `separator` is null for a workbook, where a short row only lacks empty cells. */
export type SourceTable = {
  readonly header: readonly string[];
  readonly records: readonly SourceRecord[];
  readonly separator: string | null;
  readonly truncated: boolean;
};

/** `line` is where the row begins; the header is line 1. */
export type SourceRecord = { readonly line: number; readonly cells: readonly string[] };

/** The codes with which the reader of bytes refuses a file. */
export type UnreadableCode =
  | "mixed-encoding"
  | "broken-letters"
  | "binary-file"
  | "old-excel-format"
  | "unreadable-workbook"
  | "workbook-too-large";

/** `name` is what findings call the file, e.g. "deltagare.csv". */
export type SourceFile = {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: SourceTable | { readonly unreadable: UnreadableCode };
};
