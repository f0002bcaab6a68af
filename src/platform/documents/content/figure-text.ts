/** The narrow space that does not break: a plain thin one (U+2009) would let a line end inside a number. */
const THIN_SPACE = "\u202f";
const MINUS = "\u2212";

/** A number as Swedish print has it: decimal comma, − for minus, thin spaces between thousands. */
export function figureText(value: number | bigint): string {
  const [whole = "", decimals] = plainDigits(value).split(".");
  const isNegative = whole.startsWith("-");
  const digits = isNegative ? whole.slice(1) : whole;
  const grouped = digits.replaceAll(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  return `${isNegative ? MINUS : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** Throws on what is no number: printing it would hide a fault in a sum. */
function plainDigits(value: number | bigint): string {
  if (typeof value === "bigint") return value.toString();
  if (!Number.isFinite(value)) throw new RangeError("Only a finite number can be printed");
  const text = String(value);
  return text.includes("e") ? value.toFixed(Math.abs(value) < 1 ? 12 : 0) : text;
}
