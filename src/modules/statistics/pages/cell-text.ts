import { formatCount, formatPercent } from "../../../platform/values/format.ts";
import type { Unit } from "../model/view/measures.ts";
import type { ViewCell } from "../model/view/section.ts";
import type { Value } from "../model/view/value-at.ts";

/** One sign for every hidden figure: two signs would tell which of them are small. */
export const HIDDEN = "–";

export function valueText(value: Value, unit: Unit): string {
  if (value === undefined) return "";
  if (value === null) return HIDDEN;
  return unit === "percent" ? formatPercent(value) : formatCount(value);
}

/** A share never stands without its base. */
export function cellText({ value, unit, share }: ViewCell): string {
  const text = valueText(value, unit);
  if (unit !== "percent" || typeof value !== "number" || share === null) return text;
  return `${text} (${formatCount(share.part)} av ${formatCount(share.base)})`;
}

/** Why some figures are a dash. */
export function hiddenSentence(threshold: number): string {
  return `${HIDDEN} betyder att siffran inte visas. Antalet är färre än ${threshold}, eller så går det att räkna ut ett sådant antal med hjälp av siffran. En andel av ingenting skrivs också ${HIDDEN}.`;
}
