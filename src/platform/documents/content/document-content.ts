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
  | SignaturesBlock
  | PageBreakBlock;

/**
 * A piece of running text. `href` is an address outside the document (http, https, mailto), `ref` the anchor of a heading,
 * table or figure in it; the page it stands on is filled in by the renderer.
 */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
  readonly ref?: string;
}

/** A plain text, or pieces of one paragraph. */
export type RichText = string | readonly TextRun[];

/** The first is of level 1, and none is more than one level below the one before it (PDF/UA). */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Letters, digits, `-` and `.`; unique in the document. */
  readonly anchor?: string;
}

/** An empty line in a plain text starts a new paragraph. `note` becomes a footnote: how a figure is counted. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: RichText;
  readonly note?: string;
}

export interface ListBlock {
  readonly kind: "list";
  readonly ordered?: boolean;
  readonly items: readonly RichText[];
}

/**
 * `totals` is a last row in bold; `strong` says which of the rows, from 0, are sums among the others. `note` becomes a
 * footnote on the caption: how the figures are counted.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly anchor?: string;
  readonly strong?: readonly number[];
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
  readonly anchor?: string;
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly note?: string;
}

export interface DefinitionListBlock {
  readonly kind: "definitionList";
  readonly items: readonly { readonly term: string; readonly meaning: string }[];
}

/** A line to sign on for each seat. `signed` is the date in words where it is signed, otherwise empty. */
export interface SignaturesBlock {
  readonly kind: "signatures";
  readonly items: readonly { readonly role: string; readonly name: string; readonly signed: string }[];
}

export interface PageBreakBlock {
  readonly kind: "pageBreak";
}
