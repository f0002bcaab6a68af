import type { DataPart, ReportChart, ReportTable } from "./figures/report-table.ts";
import type { ReportBlock } from "./report.ts";

/** A piece of text as it is printed. */
export interface PieceRun {
  readonly text: string;
  readonly bold: boolean;
  readonly href: string | null;
  /** Anchor in the document. */
  readonly ref: string | null;
  /** Key of the figure it is printed from. */
  readonly figure: string | null;
}

type PieceBody =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly kind: "paragraph"; readonly runs: readonly PieceRun[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly PieceRun[])[] }
  | {
      readonly kind: "table";
      readonly table: ReportTable;
      readonly number: number;
      readonly anchor: string | null;
    }
  | {
      readonly kind: "chart";
      readonly chart: ReportChart;
      readonly number: number;
      readonly anchor: string | null;
    }
  | { readonly kind: "empty"; readonly text: string }
  | { readonly kind: "signatures" }
  | { readonly kind: "pageBreak" };

/** A part of the finished document, and the block it comes from. */
export type DocumentPiece = PieceBody & { readonly blockId: string };

/** A key in a text that leads nowhere. */
export interface KeyFault {
  readonly kind: "figure" | "reference";
  readonly blockId: string;
  readonly key: string;
}

/** What a text may refer to. */
export interface Target {
  readonly key: string;
  readonly anchor: string;
  /** "tabell 3", "figur 1", "avsnitt 2.1". */
  readonly text: string;
  readonly title: string;
}

export interface AssemblyInput {
  /** In order, without the removed. */
  readonly blocks: readonly ReportBlock[];
  /** By data key. */
  readonly data: ReadonlyMap<string, DataPart>;
}
