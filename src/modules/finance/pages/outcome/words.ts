import { formatKronor, formatPercent } from "../../../../platform/values/format.ts";
import type { OutcomeAmounts, OutcomeLine } from "../../model/outcome/outcome-line.ts";

/** Whole kronor for tables; the unit stands in the heading. */
export function kronor(ore: bigint): string {
  return formatKronor(ore, { decimals: 0 });
}

export function kronorOrNone(ore: bigint | null): string {
  return ore === null ? "–" : kronor(ore);
}

/** With its sign, so that more and less are told apart at a glance: +1 200, −300. */
export function signed(ore: bigint): string {
  const text = kronor(ore);
  return ore > 0n ? `+${text}` : text;
}

/** Whole percent of a base that stands beside it, half up; null without a base. */
export function percentOf(part: bigint, whole: bigint): number | null {
  return whole <= 0n ? null : Number((part * 200n + whole) / (whole * 2n));
}

export function usedText({ outcome, budget }: OutcomeAmounts): string {
  const percent = percentOf(outcome, budget);
  return percent === null ? "–" : formatPercent(percent);
}

/** What a red row says in words; null where there is nothing to remark. */
export function overspending(line: OutcomeLine): string | null {
  if (line.row.kind !== "cost") return null;
  if (line.outcome > line.budget) return line.budget === 0n ? "Utan budget" : "Över budget";
  return line.deviation > 0n ? "Över perioden" : null;
}
