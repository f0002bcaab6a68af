import type { Finding } from "../model/finding.ts";
import type { FindingKind } from "../model/relations/equation.ts";
import { amountText } from "../model/wording.ts";

export const kindNames = {
  sum: "Summa",
  difference: "Skillnad",
  share: "Andel",
  unit: "Enhet",
  "carry-over": "Överföring",
  rounding: "Avrundning",
} as const satisfies Record<FindingKind, string>;

/** What stands, or should stand, at a place. */
export function figureText(value: number | string, unit: string | null): string {
  if (typeof value === "string") return value;
  const decimals = Math.min(String(value).split(".")[1]?.length ?? 0, 2);
  return amountText(value, 10 ** -decimals, unit === "%");
}

/** "18 felaktigheter och 2 avrundningar", with one and none in words of their own. */
export function countText(findings: readonly Finding[]): string {
  const rounding = findings.filter(({ kind }) => kind === "rounding").length;
  const faults = findings.length - rounding;
  if (findings.length === 0) return "Inget som inte stämmer";
  const parts = [
    ...(faults > 0 ? [faults === 1 ? "1 ställe stämmer inte" : `${faults} ställen stämmer inte`] : []),
    ...(rounding > 0 ? [rounding === 1 ? "1 avrundning" : `${rounding} avrundningar`] : []),
  ];
  return parts.join(" och ");
}

/** "Tabell 3, Summa, 2017", or the paragraph where it is no table. */
export function placeText(finding: Finding): string {
  if (finding.table === null) return `Text ${finding.row}: ${finding.rowLabel}`;
  const labels = [finding.rowLabel, finding.columnLabel].filter((label) => label !== "");
  const place = labels.length > 0 ? labels.join(", ") : `rad ${finding.row}`;
  return `Tabell ${finding.table}, ${place}`;
}

export function cellId(table: number, row: number, column: number): string {
  return `t${table}-r${row}-k${column}`;
}
