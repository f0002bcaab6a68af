import { formatDecimal, formatKronor } from "../../../../../platform/values/format.ts";
import type { StatedValue, Unit } from "../../../model/statements/published/figure.ts";
import type { FindingKind } from "../../../model/statements/published/relation.ts";

export const unitLabels: Readonly<Record<Unit, string>> = {
  kronor: "kronor",
  tkr: "tkr",
  mnkr: "mnkr",
  count: "antal",
  percent: "procent",
};

export const kindLabels: Readonly<Record<FindingKind, string>> = {
  sum: "Summa",
  difference: "Skillnad",
  percentage: "Andel",
  "cross-table": "Två tabeller",
  "cross-text": "Text mot tabell",
  "cross-document": "Två dokument",
  "cross-reference": "Hänvisning",
  unit: "Enhet",
  model: "Regel",
  plausibility: "Rimlighet",
  terminology: "Begrepp",
  version: "Version",
  ocr: "Osäker läsning",
};

/** With its unit; decimals only where there are any. */
export function valueText(value: StatedValue): string {
  if (value.kind === "list") return value.items.join(", ");
  if (value.kind !== "amount") return value.text;
  const { amount, unit } = value;
  if (amount % 100n === 0n) return `${formatKronor(amount, { decimals: 0 })} ${unitLabels[unit]}`;
  return `${formatDecimal(Number(amount) / 100, 2)} ${unitLabels[unit]}`;
}
