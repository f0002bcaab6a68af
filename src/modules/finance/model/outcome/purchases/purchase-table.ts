import type { Purchase, PurchaseKind } from "./purchase.ts";
import { kindsOfYear } from "./purchase.ts";

/** `near`: 80 percent or more of the limit; `over`: above it. */
export type LimitState = "within" | "near" | "over";

/** Öre. Direct purchases count against the limit; what is called off from a procured agreement does not. */
export interface PurchaseSums {
  readonly bought: bigint;
  readonly planned: bigint;
  readonly onAgreement: bigint;
}

export interface KindLine extends PurchaseSums {
  readonly kind: PurchaseKind;
  /** Bought and planned directly. */
  readonly counted: bigint;
  readonly state: LimitState;
  readonly suppliers: readonly (PurchaseSums & { readonly supplier: string })[];
}

export interface PurchaseTable {
  readonly kinds: readonly KindLine[];
  readonly purchases: readonly (Purchase & { readonly kindName: string })[];
}

/** A year's purchases per kind and supplier. A kind is its name: its limit may be another version than when it was bought. */
export function purchaseTable(
  purchases: readonly Purchase[],
  kinds: readonly PurchaseKind[],
  year: number,
): PurchaseTable {
  const names = new Map(kinds.map((kind) => [kind.id, kind.name]));
  const named = purchases.map((one) => ({ ...one, kindName: names.get(one.kindId) ?? "" }));
  return {
    purchases: named,
    kinds: kindsOfYear(kinds, year).map((kind) =>
      kindLine(
        kind,
        named.filter((one) => one.kindName === kind.name),
      ),
    ),
  };
}

function kindLine(kind: PurchaseKind, purchases: readonly Purchase[]): KindLine {
  const sums = sumsOf(purchases);
  const counted = sums.bought + sums.planned;
  const bySupplier = Map.groupBy(purchases, (one) => one.supplier);
  return {
    ...{ kind, ...sums, counted, state: limitState(counted, kind.threshold) },
    suppliers: [...bySupplier]
      .map(([supplier, own]) => ({ supplier, ...sumsOf(own) }))
      .sort((a, b) => a.supplier.localeCompare(b.supplier, "sv")),
  };
}

export function limitState(counted: bigint, threshold: bigint): LimitState {
  if (counted > threshold) return "over";
  return counted * 100n >= threshold * 80n ? "near" : "within";
}

function sumsOf(purchases: readonly Purchase[]): PurchaseSums {
  const sum = (fits: (one: Purchase) => boolean) =>
    purchases.filter(fits).reduce((all, one) => all + one.amount, 0n);
  return {
    bought: sum((one) => one.agreement === "" && one.status === "bought"),
    planned: sum((one) => one.agreement === "" && one.status === "planned"),
    onAgreement: sum((one) => one.agreement !== ""),
  };
}
