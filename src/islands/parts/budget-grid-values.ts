import { kronorSentences, kronorText, parseKronor } from "../../platform/values/kronor.ts";

export type CellKind = "money" | "percent" | "text";

/** What is wrong with a cell, in words that mend; null where it can be saved. */
export function cellFault(text: string, kind: CellKind): string | null {
  const bare = text.trim();
  if (kind === "text") return bare.length > 500 ? "Skriv högst 500 tecken." : null;
  if (bare === "") return null;
  if (kind === "percent")
    return /^(100|\d{1,2})\s*%?$/.test(bare) ? null : "Skriv hela procent från 0 till 100.";
  const amount = parseKronor(bare);
  return amount.ok ? null : kronorSentences[amount.refusal.code];
}

/** Öre; null for an empty cell, and for one that cannot be read: it adds nothing until it is mended. */
export function cellAmount(text: string): bigint | null {
  const amount = parseKronor(text);
  return amount.ok ? amount.value : null;
}

const thinSpace = "\u202F";

/** Öre as on the printed page: 12 500 or −12 500,50. */
export function shownKronor(ore: bigint): string {
  const [whole = "", decimals = ""] = kronorText(ore < 0n ? -ore : ore).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thinSpace);
  return `${ore < 0n ? "−" : ""}${grouped}${decimals === "00" ? "" : `,${decimals}`}`;
}

/** A readable amount in the form it is printed in; anything else as it was typed, so that nothing is lost. */
export function tidied(text: string, kind: CellKind): string {
  if (kind !== "money" || text.trim() === "") return text.trim();
  const amount = parseKronor(text);
  return amount.ok ? shownKronor(amount.value) : text;
}

/** For the clipboard: an amount that any spreadsheet reads as a number. */
export function copied(text: string, kind: CellKind): string {
  if (kind !== "money") return text.replaceAll(/[\t\n\r]+/g, " ");
  const amount = parseKronor(text);
  return amount.ok ? kronorText(amount.value).replace(/\.00$/, "").replace(".", ",") : text;
}

type Weighted = { readonly group: string; readonly amount: bigint | null };

/** "income:1 interventions:-1" as weights. */
export function readWeights(text: string): ReadonlyMap<string, bigint> {
  return new Map(
    text.split(" ").flatMap((pair): [string, bigint][] => {
      const [group = "", weight = ""] = pair.split(":");
      return /^-?\d+$/.test(weight) ? [[group, BigInt(weight)]] : [];
    }),
  );
}

/** Null where no row that counts has an amount. */
export function weightedSum(rows: readonly Weighted[], weights: ReadonlyMap<string, bigint>): bigint | null {
  const counted = rows.filter(({ group, amount }) => amount !== null && weights.has(group));
  return counted.length === 0
    ? null
    : counted.reduce((sum, { group, amount }) => sum + (weights.get(group) ?? 0n) * (amount ?? 0n), 0n);
}
