/** A document as content only; the house style decides how it looks. All text is plain: nothing in it is markup. */
export interface DocumentContent {
  readonly title: string;
  readonly subtitle?: string;
  /** Whose document it is: author of the file and running head. */
  readonly association: string;
  /** ISO day, 2026-03-05. */
  readonly date: string;
  readonly landscape?: boolean;
  /** `false` sets the title above the first page's text instead, as suits a page or two. */
  readonly titlePage?: boolean;
  /** Table of contents; when not said, documents with six headings or more have one. */
  readonly contents?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | DefinitionListBlock
  | PageBreakBlock;

/** The first is of level 1, and none is more than one level below the one before it (PDF/UA). */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** An empty line in the text starts a new paragraph. `note` becomes a footnote: how a figure is counted. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly note?: string;
}

export interface ListBlock {
  readonly kind: "list";
  readonly ordered?: boolean;
  readonly items: readonly string[];
}

/** `totals` is a last row in bold. `note` becomes a footnote on the caption: how the figures are counted. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly totals?: readonly TableCell[];
  readonly note?: string;
}

/** `width` is a share against the other columns that have one; without it a column takes what it needs. */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
  readonly width?: number;
}

/** Numbers are printed as Swedish figures with their own decimals; texts as they stand; `null` as an en dash. */
export type TableCell = string | number | bigint | null;

/** `alt` says what the picture shows to those who do not see it. The SVG may link to nothing outside itself. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly note?: string;
}

export interface DefinitionListBlock {
  readonly kind: "definitionList";
  readonly items: readonly { readonly term: string; readonly meaning: string }[];
}

export interface PageBreakBlock {
  readonly kind: "pageBreak";
}
