import { formatCount, formatDecimal } from "../../values/format.ts";

const MOST_DECIMALS = 12;

/**
 * A number in Swedish print with the decimals it has: 12 345, −0,5. Throws on what is no number: printing it would
 * hide a fault in a sum.
 */
export function figureText(value: number | bigint): string {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return formatCount(value);
  if (!Number.isFinite(value)) throw new RangeError("Only a finite number can be printed");
  return formatDecimal(value, decimalsOf(value));
}

function decimalsOf(value: number): number {
  const text = String(value);
  if (text.includes("e-")) return MOST_DECIMALS;
  return Math.min((text.split(".")[1] ?? "").length, MOST_DECIMALS);
}
