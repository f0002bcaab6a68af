import type { EstimateInput } from "./estimate.ts";

/** The kept basis of a year's estimate; the result is computed from it anew. */
export interface EstimateYear extends EstimateInput {
  readonly year: number;
  /** The model's amount as Försäkringskassan or someone else has computed and communicated it, öre. */
  readonly communicated: bigint | null;
  readonly note: string;
}
