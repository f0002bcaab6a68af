import type { ClosedRefusal } from "../../financial-year.ts";

/** A kind of purchase with its limit of direct procurement from a year on; the law's amounts change, so they are data. */
export interface PurchaseKind {
  readonly id: string;
  readonly name: string;
  /** Öre. What is bought directly of the kind in a year may not exceed it. */
  readonly threshold: bigint;
  /** Where the limit comes from. */
  readonly source: string;
  readonly validFromYear: number;
}

export interface Purchase {
  readonly id: string;
  readonly kindId: string;
  /** The row of budget and outcome that it is paid from; null where that is not said. */
  readonly rowId: string | null;
  /** When it was bought, or is planned to be. */
  readonly boughtOn: string;
  readonly supplier: string;
  /** Öre without VAT. */
  readonly amount: bigint;
  /** The procured agreement it is called off from; empty for a direct purchase, which counts against the limit. */
  readonly agreement: string;
  readonly note: string;
  readonly status: "planned" | "bought";
}

export type PurchaseContent = Omit<Purchase, "id">;

export type PurchaseRefusal =
  | ClosedRefusal
  | { readonly code: "purchase.unknownKind" }
  | { readonly code: "purchase.unknownRow" }
  | { readonly code: "purchase.gone" };

export function yearOfPurchase({ boughtOn }: Pick<Purchase, "boughtOn">): number {
  return Number(boughtOn.slice(0, 4));
}

/** The kinds of a year, each with the limit that holds then, by name. */
export function kindsOfYear(kinds: readonly PurchaseKind[], year: number): readonly PurchaseKind[] {
  const known = kinds
    .filter((kind) => kind.validFromYear <= year)
    .toSorted((a, b) => a.validFromYear - b.validFromYear);
  const latest = new Map(known.map((kind) => [kind.name, kind]));
  return [...latest.values()].sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
