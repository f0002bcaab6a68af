import type { FinanceRow, RowArea, RowKind } from "../finance-row.ts";

/** Which part of the economy a row belongs to: what one chooses for a row, and what its kind and area follow from. */
export const rowParts = {
  intervention: { kind: "cost", area: "intervention" },
  pot: { kind: "cost", area: "pot" },
  board: { kind: "cost", area: "board" },
  audit: { kind: "cost", area: "audit" },
  office: { kind: "cost", area: "office" },
  otherCost: { kind: "cost", area: "other" },
  reserve: { kind: "reserve", area: "reserve" },
  contributions: { kind: "income", area: "contributions" },
  grants: { kind: "income", area: "grants" },
  financial: { kind: "income", area: "financial" },
  otherIncome: { kind: "income", area: "other" },
  ownFunds: { kind: "income", area: "ownFunds" },
} as const satisfies Record<string, { readonly kind: RowKind; readonly area: RowArea }>;

export type RowPart = keyof typeof rowParts;
export const rowPartKeys = Object.keys(rowParts) as RowPart[];

/** The part a row belongs to. A financial cost kept as a cost row counts among other costs. */
export function partOf(row: Pick<FinanceRow, "kind" | "area">): RowPart {
  const found = rowPartKeys.find((key) => rowParts[key].kind === row.kind && rowParts[key].area === row.area);
  return found ?? (row.kind === "reserve" ? "reserve" : row.kind === "cost" ? "otherCost" : "otherIncome");
}
