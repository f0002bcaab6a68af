import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { plainLabel } from "../../../../platform/values/pasted-block.ts";
import { groupOf, inBudgetOrder } from "../budget/budget-groups.ts";
import type { FinanceRow } from "../finance-row.ts";

export type RowRefusal =
  | { readonly code: "row.twice"; readonly label: string }
  | { readonly code: "row.gone" }
  | { readonly code: "row.unknownIntervention" }
  | { readonly code: "row.unknownProject" }
  /** Its sums stand in a budget that is adopted, so that the row must stay in its part. */
  | { readonly code: "row.decided"; readonly year: number }
  | { readonly code: "row.endsBeforeUse"; readonly year: number };

export type RowContent = Omit<FinanceRow, "id" | "sort">;

/** Two rows whose labels read the same would be one to whoever pastes from a spreadsheet. */
export function checkLabel(
  content: Pick<RowContent, "label">,
  others: readonly Pick<FinanceRow, "label">[],
): Outcome<void, RowRefusal> {
  const same = others.find((row) => plainLabel(row.label) === plainLabel(content.label));
  return same === undefined ? done() : refused({ code: "row.twice", label: same.label });
}

/** `usedThrough` is the last year with money on the row, `decided` the last adopted budget it stands in. */
export function checkUse(
  before: FinanceRow,
  after: RowContent,
  { usedThrough, decided }: { readonly usedThrough: number | null; readonly decided: number | null },
): Outcome<void, RowRefusal> {
  if (decided !== null && (before.kind !== after.kind || before.area !== after.area))
    return refused({ code: "row.decided", year: decided });
  return usedThrough !== null && after.endsYear !== null && after.endsYear < usedThrough
    ? refused({ code: "row.endsBeforeUse", year: usedThrough })
    : done();
}

/** Rows in the new order, each with its place; the row changes places with its neighbour in the same part of the budget. */
export function moved(rows: readonly FinanceRow[], id: string, direction: "up" | "down"): FinanceRow[] {
  const order = inBudgetOrder(rows);
  const at = order.findIndex((row) => row.id === id);
  const to = direction === "up" ? at - 1 : at + 1;
  const [row, neighbour] = [order[at], order[to]];
  if (row !== undefined && neighbour !== undefined && groupOf(row) === groupOf(neighbour)) {
    order[at] = neighbour;
    order[to] = row;
  }
  return order.map((one, index) => ({ ...one, sort: (index + 1) * 10 }));
}
