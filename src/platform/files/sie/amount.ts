/** Digits before the decimals that still make an exact whole number of öre. */
const mostDigits = 13;

/**
 * The amount as nearly every file writes it: minus, digits, and a point or comma with at most two decimals. Whole öre; NaN
 * for everything else, which `readUnusualAmount` looks closer at. Never negative zero.
 */
export function readAmount(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  const first = at;
  let value = 0;
  let byte = bytes[at] ?? 0;
  while (at < end && byte >= 0x30 && byte <= 0x39) {
    value = value * 10 + (byte - 0x30);
    byte = bytes[++at] ?? 0;
  }
  const digits = at - first;
  if (digits === 0 || digits > mostDigits) return Number.NaN;
  if (at < end) {
    if (byte !== 0x2e && byte !== 0x2c) return Number.NaN;
    const decimals = end - at - 1;
    if (decimals > 2) return Number.NaN;
    const tenths = decimals > 0 ? (bytes[at + 1] ?? 0) - 0x30 : 0;
    const hundredths = decimals > 1 ? (bytes[at + 2] ?? 0) - 0x30 : 0;
    if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return Number.NaN;
    value = value * 100 + tenths * 10 + hundredths;
  } else value *= 100;
  return negative ? 0 - value : value;
}

export type UnusualAmount = { readonly ore: number; readonly rounded: boolean } | AmountFault;
interface AmountFault {
  readonly fault: "badAmount" | "amountUnclear" | "amountTooLarge";
}

/**
 * Amounts as some programs and hands write them: plus signs, minus after the figure or in brackets, thousands separators,
 * more decimals than two (rounded half away from zero). "1.234" and "1,234" could be two amounts and are refused.
 */
export function readUnusualAmount(text: string): UnusualAmount {
  const bare = text
    .replaceAll(/[\s\u00A0\u2000-\u200B\u202F'’]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-");
  const match = /^(?:([+-]?)([\d.,]+)|([\d.,]+)(-)|(\()([\d.,]+)\))$/.exec(bare);
  const figure = match?.[2] ?? match?.[3] ?? match?.[6];
  if (match === null || figure === undefined || !/\d/.test(figure)) return { fault: "badAmount" };
  const parts = partsOf(figure);
  if ("fault" in parts) return parts;
  if (parts.whole.length > mostDigits) return { fault: "amountTooLarge" };
  const { decimals } = parts;
  const hundredths = Number(decimals.padEnd(2, "0").slice(0, 2)) + (Number(decimals[2] ?? 0) >= 5 ? 1 : 0);
  const ore = Number(parts.whole) * 100 + hundredths;
  const negative = match[1] === "-" || match[4] !== undefined || match[5] !== undefined;
  return { ore: negative ? 0 - ore : ore, rounded: /[1-9]/.test(decimals.slice(2)) };
}

function partsOf(figure: string): { whole: string; decimals: string } | AmountFault {
  const separators = figure.replaceAll(/\d/g, "");
  const last = Math.max(figure.lastIndexOf("."), figure.lastIndexOf(","));
  if (separators === "") return { whole: trimmed(figure), decimals: "" };
  if (separators.length === 1) {
    const decimals = figure.slice(last + 1);
    const whole = figure.slice(0, last);
    if (decimals.length === 3 && whole !== "" && !/^0+$/.test(whole)) return { fault: "amountUnclear" };
    return { whole: trimmed(whole), decimals };
  }
  const mixed = separators.includes(".") && separators.includes(",");
  const groups = mixed ? figure.slice(0, last) : figure;
  if (!/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(groups)) return { fault: "badAmount" };
  return { whole: trimmed(groups.replaceAll(/[.,]/g, "")), decimals: mixed ? figure.slice(last + 1) : "" };
}

function trimmed(digits: string): string {
  return digits.replace(/^0+/, "") || "0";
}
