export const reportKinds = ["operationalPlan", "annualReport", "interimReport"] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface Report {
  readonly id: string;
  readonly kind: ReportKind;
  readonly year: number;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly adoptedOn: string | null;
  readonly adoptedReference: string;
}

export type BlockKind = "heading" | "text" | "data" | "pageBreak";
export type HeadingLevel = 1 | 2 | 3;

/** One part of a document: a heading alone, a text under its heading, tables from the data, or a new page. */
export interface ReportBlock {
  readonly id: string;
  readonly sort: number;
  readonly kind: BlockKind;
  readonly level: HeadingLevel;
  readonly heading: string;
  /** Key of what the data gives; empty for other kinds. */
  readonly dataKey: string;
  readonly required: boolean;
  /** What the author is to write, for the author alone. */
  readonly guidance: string;
  readonly body: string;
  /** Grows by one with every change; whoever saves says which one was read. */
  readonly edition: number;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly removed: boolean;
  /** Year of the document the text was copied from, until somebody has gone through it. */
  readonly copiedFrom: number | null;
}

export const kindNames = {
  operationalPlan: "Mål, budget och verksamhetsplan",
  annualReport: "Årsredovisning",
  interimReport: "Delårsrapport",
} as const satisfies Record<ReportKind, string>;

export function titleOf(kind: ReportKind, year: number): string {
  return `${kindNames[kind]} ${year}`;
}

/** The annual report is to be with the auditors and the members by 31 March (lag 2003:1210, 24 §). Null for the others. */
export function dueOn(kind: ReportKind, year: number): string | null {
  return kind === "annualReport" ? `${year + 1}-03-31` : null;
}
