export type Severity = "error" | "warning" | "note";

/** Everything the parser can have to say of a file. */
export type FindingKind =
  | "notSie"
  | "truncated"
  | "alreadyRead"
  | "typeMissing"
  | "typeDiffers"
  | "yearMissing"
  | "encodingMixed"
  | "unknownLabel"
  | "strayText"
  | "strayBrace"
  | "lineTooLong"
  | "unclosedQuote"
  | "unclosedList"
  | "badObjectList"
  | "missingField"
  | "badNumber"
  | "badAmount"
  | "amountUnclear"
  | "amountRounded"
  | "amountTooLarge"
  | "badDate"
  | "missingDate"
  | "dateOutsideYear"
  | "unbalancedVoucher"
  | "voucherWithoutRows"
  | "rowOutsideVoucher"
  | "addedRowAlone"
  | "undeclaredAccount"
  | "undeclaredObject"
  | "accountTwice"
  | "balanceTwice"
  | "openingDiffersFromPrevious"
  | "closingDiffersFromTransactions"
  | "resultDiffersFromTransactions"
  | "openingOnResultAccount"
  | "checksumMissing"
  | "checksumDiffers"
  | "noLastLineEnd"
  | "moreFindings";

/** `line` counts from 1; `message` is a sentence in Swedish. */
export interface Finding {
  readonly line: number;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
}

/** Most findings kept of each severity, so that a bad file of any size takes little memory. */
const most = { error: 500, warning: 500, note: 200 } as const;
const words = { error: "fel", warning: "varningar", note: "upplysningar" } as const;

/** The findings of a file: the first of each severity are kept, all are counted. */
export class FindingLog {
  #kept: Finding[] = [];
  #count = { error: 0, warning: 0, note: 0 };

  add(line: number, severity: Severity, kind: FindingKind, message: string): void {
    if (this.#count[severity]++ < most[severity]) this.#kept.push({ line, kind, severity, message });
  }

  get counts(): Readonly<Record<Severity, number>> {
    return this.#count;
  }

  /** In the order of lines; where some were left out, the last one says how many. */
  list(): readonly Finding[] {
    const sorted = [...this.#kept].sort((a, b) => a.line - b.line);
    const left = (["error", "warning", "note"] as const)
      .filter((severity) => this.#count[severity] > most[severity])
      .map((severity) => `${this.#count[severity] - most[severity]} ${words[severity]}`);
    if (left.length === 0) return sorted;
    const message = `Det finns fler: ${left.join(", ")} visas inte.`;
    return [...sorted, { line: sorted.at(-1)?.line ?? 0, kind: "moreFindings", severity: "note", message }];
  }
}
