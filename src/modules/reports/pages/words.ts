import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../platform/values/format.ts";
import type { ReportKind } from "../model/report.ts";
import { reportKinds } from "../model/report.ts";

/** How a kind of document is written in addresses. */
export const kindPaths = {
  operationalPlan: "verksamhetsplan",
  annualReport: "arsredovisning",
  interimReport: "delarsrapport",
} as const satisfies Record<ReportKind, string>;

export function kindAt(path: string): ReportKind | null {
  return reportKinds.find((kind) => kindPaths[kind] === path) ?? null;
}

export function whenText(instant: string): string {
  return formatDateTime(Temporal.Instant.from(new Date(instant).toISOString()));
}

export function dayText(day: string | null): string {
  return day === null ? "" : formatDate(day);
}

export function whoText(names: ReadonlyMap<string, string>, userId: string): string {
  return names.get(userId) ?? "Någon som har slutat";
}

export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
