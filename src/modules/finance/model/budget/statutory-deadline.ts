interface Deadline {
  /** First budget year that it holds for. */
  readonly fromYear: number;
  readonly month: number;
  readonly day: number;
  readonly reference: string;
}

/** A change in the law is a new row here; earlier years keep theirs. */
const deadlines: readonly Deadline[] = [
  { fromYear: 2004, month: 11, day: 30, reference: "23 § lagen (2003:1210) om finansiell samordning" },
];

export interface BudgetDeadline {
  /** YYYY-MM-DD, the last day for the board to adopt the year's budget. */
  readonly day: string;
  readonly reference: string;
}

export function budgetDeadline(year: number): BudgetDeadline {
  const held = deadlines.findLast(({ fromYear }) => fromYear <= year) ?? deadlines[0];
  if (held === undefined) throw new Error("no deadline is known");
  const day = `${year - 1}-${String(held.month).padStart(2, "0")}-${String(held.day).padStart(2, "0")}`;
  return { day, reference: held.reference };
}
