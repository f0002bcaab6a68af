/**
 * One cell as the file has it. `number` is set where a workbook holds a number, in the scale that is shown (59 for 59 %);
 * `decimals` is how many it shows, null where it shows all. `span` and `rowSpan` count merged columns and rows; the
 * cells they cover are null.
 */
export type SourceCell = {
  readonly text: string;
  readonly number: number | null;
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly bold: boolean;
  /** Steps of indentation: Excel's own, or a tab's width in Word. */
  readonly indent: number;
  readonly span: number;
  readonly rowSpan: number;
};

export type SourceRow = readonly (SourceCell | null)[];

/** A sheet, a CSV file or a table in Word: rows and columns from 1 as the file counts them. */
export type SourceGrid = {
  readonly kind: "grid";
  /** The sheet's name; null in Word and CSV. */
  readonly name: string | null;
  readonly rows: readonly SourceRow[];
};

export type SourceText = {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
};

export type SourceBlock = SourceGrid | SourceText;

/** What a file holds, in its order. */
export type SourceDocument = {
  readonly format: "docx" | "xlsx" | "csv";
  readonly blocks: readonly SourceBlock[];
};

/** Why a file could not be read. */
export type SourceRefusal =
  | { readonly code: "documentEmpty" }
  | { readonly code: "documentEncrypted" }
  | { readonly code: "documentOldFormat" }
  | { readonly code: "documentPdf" }
  | { readonly code: "documentOtherKind" }
  | { readonly code: "documentBroken" }
  | { readonly code: "documentTooLarge" }
  | { readonly code: "documentLetters" };

export const plainCell: Omit<SourceCell, "text"> = {
  number: null,
  decimals: null,
  percent: false,
  bold: false,
  indent: 0,
  span: 1,
  rowSpan: 1,
};
