/** The code lists an association keeps. A list is data; only its key and what it is for stand in code. */
export const codeLists = [
  "sex",
  "referrer",
  "exitReason",
  "education",
  "incomeSource",
  "activityKind",
  "occupation",
  "stepProgress",
  "referralRejectReason",
  "referralWithdrawReason",
] as const;

export type CodeList = (typeof codeLists)[number];

/** What rules and counting take a code for, whatever its label; null where nothing depends on it. */
export const codeMeanings = [
  "registrationError",
  "work",
  "studies",
  "wage",
  "incomeSupport",
  "selfReferral",
  "unstated",
] as const;

export type CodeMeaning = (typeof codeMeanings)[number];

export interface Code {
  readonly code: string;
  readonly label: string;
  readonly meaning: string | null;
}

/** Days as YYYY-MM-DD, both included; null is without end. `confirmed` tells a value found in a source from a proposed one. */
export interface CodeValue extends Code {
  readonly list: string;
  readonly sort: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly confirmed: boolean;
}

export function isCodeList(text: string): text is CodeList {
  return (codeLists as readonly string[]).includes(text);
}

/** True when the value may be chosen on the day (YYYY-MM-DD). */
export function isValidOn(value: Pick<CodeValue, "validFrom" | "validTo">, day: string): boolean {
  return (
    (value.validFrom === null || value.validFrom <= day) && (value.validTo === null || day <= value.validTo)
  );
}
