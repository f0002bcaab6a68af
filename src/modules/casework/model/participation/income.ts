export const incomeOccasions = ["enrolment", "exit", "oneYearFollowUp"] as const;
export type IncomeOccasion = (typeof incomeOccasions)[number];

/** One source that someone lived on at an occasion; several at once are usual. */
export interface Income {
  readonly occasion: IncomeOccasion;
  readonly notedOn: string;
  /** Code in the list incomeSource. */
  readonly source: string;
}
