/** An amount that someone has written in a text: öre without sign, and how it stands there. */
interface StatedAmount {
  readonly text: string;
  readonly amount: bigint;
  /** Öre of its last place: 100 000 for whole tkr, 10 000 where it has a decimal. */
  readonly step: bigint;
}

/** Öre of one unit. */
const units: Readonly<Record<string, bigint>> = {
  kr: 100n,
  kronor: 100n,
  tkr: 100_000n,
  mnkr: 100_000_000n,
  mkr: 100_000_000n,
};
const amountWithUnit =
  /(\d{1,3}(?:[\s\u00A0\u2009\u202F]\d{3})+|\d+)(?:,(\d{1,2}))?\s?(kronor|mnkr|mkr|tkr|kr)(?!\p{L})/giu;

function statedAmounts(text: string): readonly StatedAmount[] {
  return [...text.matchAll(amountWithUnit)].map(([whole, digits = "", decimals = "", unit = ""]) => {
    const step = (units[unit.toLowerCase()] ?? 100n) / 10n ** BigInt(decimals.length);
    return { text: whole, amount: BigInt(digits.replaceAll(/\D/g, "") + decimals) * step, step };
  });
}

/**
 * Amounts in a text that are none of the known ones, not even rounded to the last place they are written with. The
 * annual report of 2017 explains −225 tkr where its table has −232.
 */
export function strayAmounts(text: string, known: readonly bigint[]): readonly string[] {
  const sizes = known.map((amount) => (amount < 0n ? -amount : amount));
  const isKnown = ({ amount, step }: StatedAmount) =>
    sizes.some((size) => 2n * (size > amount ? size - amount : amount - size) <= step);
  return statedAmounts(text)
    .filter((stated) => !isKnown(stated))
    .map((stated) => stated.text);
}
