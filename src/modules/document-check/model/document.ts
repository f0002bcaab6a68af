/** What a file holds, as its reader gives it: texts and grids of cells in their order. */
export type DocumentCell = {
  readonly text: string;
  /** Set where a workbook holds a number, in the scale that is shown. */
  readonly number: number | null;
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly bold: boolean;
  readonly indent: number;
  readonly span: number;
  readonly rowSpan: number;
};

export type DocumentRow = readonly (DocumentCell | null)[];

export type DocumentGrid = {
  readonly kind: "grid";
  readonly name: string | null;
  readonly rows: readonly DocumentRow[];
};

export type DocumentText = { readonly kind: "heading" | "paragraph"; readonly text: string };

export type CheckedFile = {
  readonly format: "docx" | "xlsx" | "csv";
  readonly blocks: readonly (DocumentGrid | DocumentText)[];
};
