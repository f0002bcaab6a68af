import type { Outcome } from "./outcome.ts";
import { done, refused } from "./outcome.ts";

export type KronorRefusal =
  | { readonly code: "kronor.empty" }
  | { readonly code: "kronor.notNumber" }
  /** A comma and a point, or several of one: "1,234.50" is thousands in one country and nonsense here. */
  | { readonly code: "kronor.mixedSeparators" }
  | { readonly code: "kronor.tooManyDecimals" }
  | { readonly code: "kronor.tooLarge" };

/** Ordinary, no-break, thin, narrow, figure and the other spaces that documents put between thousands. */
const spaces = /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;
/** Hyphen-minus, hyphen, dashes, the minus sign and the small and full-width forms that Word and Excel leave. */
const minuses = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const unit = /(kr|kronor|sek|:-)\.?$/i;
/** Far above every amount an association has, and safely within bigint in PostgreSQL. */
const largest = 10n ** 16n;
/** Signs without spaces: twice what the largest amount takes. What is longer is no amount, and is not looked through. */
const longest = 50;

/**
 * An amount as people write and paste it, to öre: "1 234,50", "−1 234", "1234.5", "(1 234)", "12 kr".
 * At most two decimals. A point that could be a thousands separator ("1.234") is refused rather than guessed.
 */
export function parseKronor(text: string): Outcome<bigint, KronorRefusal> {
  const bare = text.replaceAll(spaces, "").replace(unit, "");
  if (bare === "") return refused({ code: "kronor.empty" });
  if (bare.length > longest)
    return refused({ code: /^\d+$/.test(bare) ? "kronor.tooLarge" : "kronor.notNumber" });
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1];
  const signed = bracketed ?? bare;
  const negative = bracketed !== undefined || minuses.test(signed);
  const digits = signed.replace(minuses, "").replace(/^\+/, "");
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return refused({ code: "kronor.notNumber" });
  const separators = digits.replaceAll(/\d/g, "");
  if (separators.length > 1) return refused({ code: "kronor.mixedSeparators" });
  const [whole = "", decimals = ""] = digits.split(/[.,]/);
  if (separators === "." && decimals.length === 3) return refused({ code: "kronor.mixedSeparators" });
  if (decimals.length > 2) return refused({ code: "kronor.tooManyDecimals" });
  const ore = BigInt(whole || "0") * 100n + BigInt(decimals.padEnd(2, "0"));
  if (ore > largest) return refused({ code: "kronor.tooLarge" });
  return done(negative ? -ore : ore);
}

/** What to tell the one who typed it. */
export const kronorSentences = {
  "kronor.empty": "Skriv ett belopp i kronor, till exempel 12 500.",
  "kronor.notNumber": "Skriv beloppet med siffror, till exempel 12 500 eller 12 500,50.",
  "kronor.mixedSeparators":
    "Beloppet går att läsa på två sätt. Skriv tusental med mellanslag och decimaler med komma, till exempel 12 500,50.",
  "kronor.tooManyDecimals": "Ett belopp har högst två decimaler. Skriv till exempel 12 500,50.",
  "kronor.tooLarge": "Beloppet är för stort. Kontrollera att det står i kronor.",
} as const satisfies Record<KronorRefusal["code"], string>;

/** For JSON and files: kronor with a point and two decimals, "-1234.50". */
export function kronorText(ore: bigint): string {
  const size = ore < 0n ? -ore : ore;
  return `${ore < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}
