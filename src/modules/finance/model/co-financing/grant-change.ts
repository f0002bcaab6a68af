import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { GrantEntry } from "./grant.ts";

export type GrantContent = Omit<GrantEntry, "id">;

export type GrantRefusal =
  | { readonly code: "grant.noAmount" }
  | { readonly code: "grant.periodBackwards" }
  | { readonly code: "grant.rateUnknown" }
  | { readonly code: "grant.gone" };

/** As it is typed: a refusal can be given as the cost that was not approved. */
export type TypedGrant = Omit<GrantContent, "amount"> & { readonly amount: bigint | null };

/**
 * Whether the entry can be kept. For a refusal given as cost the amount is the funder's part of it: `rate` is parts
 * per million, cut to whole öre.
 */
export function checkGrant(typed: TypedGrant, rate: number): Outcome<GrantContent, GrantRefusal> {
  if (typed.from !== null && typed.to !== null && typed.to < typed.from)
    return refused({ code: "grant.periodBackwards" });
  const refusedCost = typed.status === "refused" ? typed.refusedCost : null;
  if (typed.amount !== null) return done({ ...typed, amount: typed.amount, refusedCost });
  if (refusedCost === null) return refused({ code: "grant.noAmount" });
  if (rate <= 0) return refused({ code: "grant.rateUnknown" });
  return done({ ...typed, refusedCost, amount: (refusedCost * BigInt(rate)) / 1_000_000n });
}
