import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** Year and sex only, as the national follow-up knows them (SUS-Anonym). A correction is a row of its own, never a change. */
export interface AnonymousRow {
  readonly id: string;
  readonly interventionId: string;
  readonly year: number;
  readonly sex: string;
  /** Negative in a correction. */
  readonly quantity: number;
  readonly kind: "anonymous" | "countOnly";
  readonly reason: string;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

export type AnonymousRefusal =
  | { readonly code: "yearNotOpen"; readonly latest: number }
  | { readonly code: "nothingToCount" }
  | { readonly code: "correctionNeedsReason" }
  | { readonly code: "fewerThanNone"; readonly sex: string; readonly registered: number };

const firstYear = 2000;
export const mostAtOnce = 100_000;

export type AnonymousInput = {
  readonly year: number;
  readonly quantities: ReadonlyMap<string, number>;
  readonly reason: string;
};

/** `registered` are the sums so far of the same intervention, kind and year, by sex. */
export function checkAnonymous(
  input: AnonymousInput,
  registered: ReadonlyMap<string, number>,
  thisYear: number,
): Outcome<void, AnonymousRefusal> {
  if (input.year < firstYear || input.year > thisYear)
    return refused({ code: "yearNotOpen", latest: thisYear });
  const given = [...input.quantities].filter(([, quantity]) => quantity !== 0);
  if (given.length === 0) return refused({ code: "nothingToCount" });
  const takesAway = given.some(([, quantity]) => quantity < 0);
  if (takesAway && input.reason === "") return refused({ code: "correctionNeedsReason" });
  const below = given.find(([sex, quantity]) => (registered.get(sex) ?? 0) + quantity < 0);
  return below === undefined
    ? done()
    : refused({ code: "fewerThanNone", sex: below[0], registered: registered.get(below[0]) ?? 0 });
}
