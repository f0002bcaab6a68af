/** What an association wants to reach in a year, for one intervention or (null) for all. The result is counted, never stored. */
export interface Goal {
  readonly id: string;
  readonly interventionId: string | null;
  /** The figure is counted over councils, not over an intervention's participations. */
  readonly councilScope: boolean;
  readonly year: number;
  /** Key of a figure in the counting engine, e.g. participants, new, workOrStudiesPercent. */
  readonly measure: string;
  /** Whole number or whole percent; null where the goal is a direction in words. */
  readonly target: number | null;
  readonly targetText: string;
  readonly direction: "atLeast" | "atMost" | "decrease";
  readonly population: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly sort: number;
}
