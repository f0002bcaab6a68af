/** A number as an office writes it. `decimals` is how many it shows. */
export type Amount = {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
};

/** "nothing" is a dash or dots: the writer says that there is no amount. Null is text or an empty cell. */
export type AmountReading = Amount | "nothing" | null;

/** No-break, thin, narrow and other spaces that stand between thousands. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const MINUS = "-\u2212\u2010-\u2015\u207b\ufe58\ufe63\uff0d";
const NOTHING = new RegExp(`^([${MINUS}]+|\\.{1,3}|…|x|n/a|e/t)$`, "i");

const BEFORE = /^(ca\.?|c:a|cirka|drygt|knappt|ungefär|sek|kr)\s*(?=[\d(+\-−–])/i;
const AFTER =
  /\s*(kronor|kr\.?|sek|tkr|kkr|ksek|tusen kronor|mnkr|mkr|msek|miljoner kronor|miljoner|milj\.?|st\.?|personer|deltagare|:-|,-)$/i;
const PERCENT = /\s*(%|procent|procentenheter)$/i;
/** Marks of footnotes after a figure: stars, raised digits, "1)". */
const MARKS = /(?<=[\d%)])\s*(\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?|†+|‡+|\[\d{1,2}\])$/;
const NUMBERED_MARK = /(?<=\d)\s\d{1,2}\)$/;

const GROUPED = /^\d{1,3}( \d{3})+(,\d+)?$/;
const PLAIN = /^\d+(,\d+)?$/;
const POINT_GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const POINT = /^\d+\.\d+$/;
const APOSTROPHE = /^\d{1,3}(['’]\d{3})+([.,]\d+)?$/;
const COMMA_GROUPED = /^\d{1,3}(,\d{3}){2,}(\.\d+)?$/;

export function readAmount(text: string): AmountReading {
  let rest = text.replaceAll(SPACES, " ").trim();
  if (rest === "" || rest.length > 40) return null;
  if (NOTHING.test(rest)) return "nothing";
  if (!/\d/.test(rest)) return null;
  rest = rest.replace(MARKS, "");
  if (!rest.includes("(")) rest = rest.replace(NUMBERED_MARK, "");
  rest = rest.replace(BEFORE, "");
  const sign = signOf(rest);
  rest = sign.rest;
  const percent = PERCENT.test(rest);
  rest = rest.replace(PERCENT, "").replace(AFTER, "").trim();
  const inner = signOf(rest);
  const digits = digitsOf(inner.rest);
  if (digits === null || (sign.negative && inner.negative)) return null;
  const value = Number(digits) * (sign.negative || inner.negative ? -1 : 1);
  return { value: value === 0 ? 0 : value, decimals: decimalsOf(digits), percent };
}

const LEADING = new RegExp(`^[${MINUS}] ?(?=[\\d(])`);
const TRAILING = new RegExp(`(?<=\\d) ?[${MINUS}]$`);

function signOf(text: string): { rest: string; negative: boolean } {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return { rest: bracketed.trim(), negative: true };
  if (LEADING.test(text)) return { rest: text.replace(LEADING, ""), negative: true };
  if (TRAILING.test(text)) return { rest: text.replace(TRAILING, ""), negative: true };
  return { rest: text.replace(/^\+ ?(?=\d)/, ""), negative: false };
}

/** The digits with a decimal point, or null where it is no number: a telephone number, a span of years, a date. */
function digitsOf(text: string): string | null {
  if (GROUPED.test(text)) return /^0\d? /.test(text) ? null : text.replaceAll(" ", "").replace(",", ".");
  if (PLAIN.test(text)) return text.replace(",", ".");
  if (POINT_GROUPED.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (POINT.test(text)) return text;
  if (APOSTROPHE.test(text)) return text.replaceAll(/['’]/g, "").replace(",", ".");
  return COMMA_GROUPED.test(text) ? text.replaceAll(",", "") : null;
}

function decimalsOf(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}
