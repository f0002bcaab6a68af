import { formatDecimal } from "../../../../../platform/values/format.ts";
import type { Funder } from "../../../model/outcome/staffing/post.ts";

export const funderWords = {
  association: "Förbundet",
  member: "Medlemmen",
  project: "Projekt",
  other: "Annan",
} as const satisfies Record<Funder, string>;

/** Percent of full time as posts: 330 is "3,3". */
export function fullTimePosts(scope: number): string {
  return formatDecimal(scope / 100, scope % 10 === 0 ? 1 : 2);
}
