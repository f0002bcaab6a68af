import type { Purchase } from "../../../model/outcome/purchases/purchase.ts";
import type { LimitState } from "../../../model/outcome/purchases/purchase-table.ts";

export const statusWords = { planned: "Planerat", bought: "Köpt" } as const satisfies Record<
  Purchase["status"],
  string
>;

export const stateWords = {
  within: "Under gränsen",
  near: "Nära gränsen",
  over: "Över gränsen",
} as const satisfies Record<LimitState, string>;
