import type { Chance } from "./chance.ts";

/** How an office writes its figures: one style through a table. */
export type AmountStyle = {
  readonly space: string;
  readonly minus: "before" | "after" | "brackets";
  readonly sign: string;
  readonly zero: string;
  readonly suffix: string;
  readonly percentSign: boolean;
};

export function amountStyle(chance: Chance): AmountStyle {
  return {
    space: chance.one([" ", "\u00a0", "\u2009", "\u202f", ""]),
    minus: chance.one(["before", "before", "before", "after", "brackets"]),
    sign: chance.one(["-", "−", "–", "- ", "− "]),
    zero: chance.one(["0", "0", "–", "-", ""]),
    suffix: chance.one(["", "", "", " kr"]),
    percentSign: chance.yes(),
  };
}

/** `value` in whole steps of the last place. */
export function writtenAmount(value: number, decimals: number, style: AmountStyle): string {
  if (value === 0) return style.zero;
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, style.space);
  const text = `${grouped}${decimals === 0 ? "" : `,${digits.slice(-decimals)}`}`;
  if (value > 0) return `${text}${style.suffix}`;
  if (style.minus === "after") return `${text}${style.sign.trim()}`;
  return style.minus === "brackets" ? `(${text})` : `${style.sign}${text}${style.suffix}`;
}

export function writtenPercent(value: number, style: AmountStyle): string {
  return `${value < 0 ? "−" : ""}${Math.abs(value)}${style.percentSign ? " %" : ""}`;
}
