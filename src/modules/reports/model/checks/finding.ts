export type FindingCode =
  | "textMissing"
  | "textFromLastYear"
  | "referenceBroken"
  | "figureUnknown"
  | "unitSlip"
  | "figureDisagrees"
  | "commentOpen"
  | "dataMissing"
  | "statementFails"
  | "explanationMissing"
  | "signatureMissing"
  | "notAdopted";

/** An error stops publication; a warning lets it through with a motive. */
export type Severity = "error" | "warning";

export const severities = {
  textMissing: "error",
  textFromLastYear: "error",
  referenceBroken: "error",
  figureUnknown: "error",
  unitSlip: "error",
  figureDisagrees: "warning",
  commentOpen: "warning",
  dataMissing: "warning",
  statementFails: "warning",
  explanationMissing: "warning",
  signatureMissing: "warning",
  notAdopted: "warning",
} as const satisfies Record<FindingCode, Severity>;

/** Something to mend before the document is published. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Null where it is not about one block. */
  readonly blockId: string | null;
  /** The heading it stands under, in words. */
  readonly place: string;
  /** What is wrong and what to do, in Swedish. */
  readonly sentence: string;
}
