export interface Publication {
  readonly id: string;
  readonly version: number;
  readonly motive: string;
  readonly pdfHash: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly withdrawnAt: string | null;
}

/** Everything of the moment; `content` and `findings` as JSON. */
export interface FrozenDocument {
  readonly content: unknown;
  readonly findings: unknown;
  readonly pdf: Uint8Array;
  readonly word: Uint8Array;
  readonly workbook: Uint8Array;
}

export const fileKinds = ["pdf", "word", "workbook"] as const;
export type FileKind = (typeof fileKinds)[number];

/** A published document as anyone may see it. */
export interface OpenDocument {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly year: string;
  readonly content: unknown;
  readonly publishedAt: string;
}
