/** What two places have to do with each other, and so what kind of fault it is when they disagree. */
export type FindingKind =
  | "sum"
  | "difference"
  | "percentage"
  | "cross-table"
  | "cross-text"
  | "cross-document"
  | "cross-reference"
  | "unit"
  | "model"
  | "plausibility"
  | "terminology"
  | "version"
  | "ocr";

/** A figure's key with what it counts for: −1 is drawn off, [1, 10] is a tenth. A number stands for itself. */
export interface Term {
  readonly of: string | bigint;
  readonly times?: readonly [numerator: bigint, denominator: bigint];
}

interface Common {
  readonly kind: FindingKind;
  /** In words; the stated figure's own place when absent. */
  readonly place?: string;
  readonly what: string;
}

interface Judged extends Common {
  readonly stated: string;
  /** Hundredths of the stated figure's unit that it may differ by. */
  readonly within?: bigint;
  /** Hundredths of the stated figure's unit that the computed one is rounded to. */
  readonly roundTo?: bigint;
}

/** A statement that ought to hold between places of one or several documents. Keys are figures'. */
export type Relation =
  /** Also an equality (one term) and a difference (a term times −1). */
  | (Judged & { readonly rule: "sum"; readonly terms: readonly Term[] })
  | (Judged & { readonly rule: "share"; readonly part: string; readonly whole: string })
  /** Percent up or down, one decimal. */
  | (Judged & { readonly rule: "change"; readonly from: string; readonly to: string })
  /** Mean of percentages weighted by counts. */
  | (Judged & { readonly rule: "mean"; readonly of: readonly (readonly [percent: string, count: string])[] })
  | (Common & { readonly rule: "atMost"; readonly lower: string; readonly upper: string })
  /** Whether a percentage can arise from so few answers. */
  | (Common & { readonly rule: "possible"; readonly stated: string; readonly answers: string })
  | (Common & { readonly rule: "same"; readonly stated: string; readonly computed: string })
  /** What of `wanted` is not in `among`. */
  | (Common & { readonly rule: "missing"; readonly wanted: string; readonly among: string })
  | (Common & { readonly rule: "exists"; readonly wanted: string; readonly among: string })
  /** How many different definitions of one word. */
  | (Common & { readonly rule: "oneDefinition"; readonly of: string })
  /** Section numbers such as 8.1, 8.2. */
  | (Common & { readonly rule: "consecutive"; readonly of: string })
  /** Each value of a chart carries its label ("173 = Arbetsförmedlingen"). */
  | (Common & { readonly rule: "labelled"; readonly of: string });

export type SumRelation = Extract<Relation, { rule: "sum" }>;
