import type { Measure } from "../../model/view/measures.ts";
import { MEASURES, measureByKey } from "../../model/view/measures.ts";
import type { Seen } from "../../model/view/seen.ts";
import type { Breakdown, ViewChoice } from "../../model/view/view.ts";
import { isBreakdown } from "../../model/view/view.ts";

/** What the address asks for; what cannot be read is as if it were not there. */
export interface StatisticsAddress {
  readonly breakdown: Breakdown;
  readonly from: number | null;
  readonly through: number | null;
  /** Printed names; none means all. */
  readonly interventions: readonly string[];
  readonly measure: Measure;
}

const [firstMeasure] = MEASURES;

export function readAddress(query: URLSearchParams): StatisticsAddress {
  const breakdown = query.get("visa") ?? "";
  const single = yearIn(query, "ar");
  const measure = measureByKey(query.get("matt")) ?? firstMeasure;
  if (measure === undefined) throw new Error("there are no measures");
  return {
    breakdown: isBreakdown(breakdown) ? breakdown : "oversikt",
    from: single ?? yearIn(query, "fran"),
    through: single ?? yearIn(query, "till"),
    interventions: query.getAll("insats").filter((name) => name !== ""),
    measure,
  };
}

export function yearIn(query: URLSearchParams, name: string): number | null {
  const text = query.get(name) ?? "";
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** The years asked for that have figures; the last one when nothing is asked. */
export function yearsAsked(
  { from, through }: StatisticsAddress,
  allYears: readonly number[],
): readonly number[] {
  const last = allYears.at(-1);
  if (from === null && through === null) return last === undefined ? [] : [last];
  const [one, other] = [from ?? through ?? 0, through ?? from ?? 0];
  return allYears.filter((year) => year >= Math.min(one, other) && year <= Math.max(one, other));
}

/** Names that the reader may not see or that do not exist are left out; without any, all of them and the association. */
export function choiceOf(address: StatisticsAddress, seen: Seen): ViewChoice {
  const chosen = seen.interventions.filter((name) => address.interventions.includes(name));
  const all = chosen.length === 0;
  return {
    breakdown: address.breakdown,
    measure: address.measure,
    whose: { interventions: all ? seen.interventions : chosen, total: all && seen.scope !== "ownTeams" },
  };
}
