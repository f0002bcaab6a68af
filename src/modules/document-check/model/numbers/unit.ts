export type MoneyUnit = "kr" | "tkr" | "mnkr";
export type Unit = MoneyUnit | "%";

const END = "(?![a-zåäöé])";
const MILLIONS = new RegExp(
  `(?<![a-zåäö])(mnkr|mkr|msek|miljoner kronor|miljoner kr|milj\\.? ?(kr|kronor))${END}`,
  "i",
);
const THOUSANDS = new RegExp(
  `(?<![a-zåäö])(tkr|kkr|ksek|tsek|tusen kronor|tusental kronor|tusentals kronor)${END}`,
  "i",
);
const KRONOR = new RegExp(`(?<![a-zåäö])(kr|kronor|sek)${END}`, "i");
const PERCENT = /%|(?<![a-zåäö])(procent|procentuell|andel)(?![a-zåäö]*enhet)/i;

/** How many kronor one of the unit is. */
export const factorOf: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1000, mnkr: 1_000_000 };

/** The unit that a heading, a label or a title names; null where it names none. */
export function unitIn(text: string): Unit | null {
  return moneyUnitIn(text) ?? (PERCENT.test(text) ? "%" : null);
}

export function moneyUnitIn(text: string): MoneyUnit | null {
  if (MILLIONS.test(text)) return "mnkr";
  if (THOUSANDS.test(text)) return "tkr";
  return KRONOR.test(text) ? "kr" : null;
}
