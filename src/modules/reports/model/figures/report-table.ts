export type CellKind = "text" | "kronor" | "count" | "percent";

export interface ReportColumn {
  /** Lower-case letters without å ä ö, digits, hyphen and plus; part of the figures' keys. */
  readonly key: string;
  /** With the unit where the cells are figures. */
  readonly label: string;
  readonly kind: CellKind;
  readonly width?: number;
  /** Year of the figures; text that names another year speaks of another column. */
  readonly year?: number;
  /** Budgets and targets: a sentence that names the row speaks of its outcome rather than of these. */
  readonly secondary?: boolean;
}

/** A figure that is printed in more words than its own: "59 % (88 av 149)". */
export interface WordedFigure {
  readonly shown: string;
  readonly value: number;
  readonly unit: Exclude<CellKind, "text">;
}

/** Kronor are öre; percent and counts numbers; null where there is nothing to print. A text may stand for what is hidden. */
export type ReportCell = string | bigint | number | null | WordedFigure;

export interface ReportRow {
  readonly key: string;
  readonly kind: "line" | "sum";
  /** One for each column; the first is the row's name. */
  readonly cells: readonly ReportCell[];
  /** Unit of the row's figures where it is another than the columns'. */
  readonly cellKind?: CellKind;
  /** Other words that mean the row in a running text: any of them. */
  readonly words?: readonly string[];
}

/** A table printed from the data: the same in page, PDF, Word and Excel. */
export interface ReportTable {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly note: string;
}

/** Bars, drawn by the pages. Values in the unit of `unit`. */
export interface ReportChart {
  readonly key: string;
  readonly title: string;
  readonly alt: string;
  readonly unit: string;
  readonly series: readonly string[];
  readonly groups: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** What the data gives for one block. `empty` says in Swedish why there is nothing. */
export interface DataPart {
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly empty: string | null;
}

/** A name as part of a key: "Nynäshamns kommun" → "nynashamns-kommun". */
export function keyOf(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** A year beside the document's own, so that the same text serves next year: i-ar, ar-1, ar+2. */
export function yearKey(year: number, own: number): string {
  if (year === own) return "i-ar";
  return year < own ? `ar-${own - year}` : `ar+${year - own}`;
}
