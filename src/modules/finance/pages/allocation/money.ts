import { formatKronor } from "../../../../platform/values/format.ts";

/** Whole kronor where there are no öre, else with two decimals; a dash where nothing is known. */
export function kronor(amount: bigint | null): string {
  if (amount === null) return "–";
  return formatKronor(amount, { decimals: amount % 100n === 0n ? 0 : 2 });
}

/** Whole kronor, half away from zero, where öre say nothing; a dash where nothing is known. */
export function wholeKronor(amount: bigint | null): string {
  return amount === null ? "–" : formatKronor(amount, { decimals: 0 });
}

/** An amount as it stands in a field, plain enough to be changed; empty for none. */
export function typedKronor(amount: bigint | null): string {
  if (amount === null) return "";
  const size = amount < 0n ? -amount : amount;
  const ore = size % 100n;
  return `${amount < 0n ? "-" : ""}${size / 100n}${ore === 0n ? "" : `,${String(ore).padStart(2, "0")}`}`;
}

/** For charts: thousands of kronor as a number. */
export function thousands(amount: bigint): number {
  return Math.round(Number(amount) / 100_000);
}
