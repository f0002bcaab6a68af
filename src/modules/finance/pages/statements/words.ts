import { formatKronor } from "../../../../platform/values/format.ts";
import type { FiguresSource } from "../../model/statements/statements.ts";

/** Whole kronor, as statements are printed; a dash where the figure is not known. */
export function kronor(ore: bigint | null): string {
  return ore === null ? "–" : formatKronor(ore, { decimals: 0 });
}

/** With öre where there are any, so that a difference of some öre is not printed as nothing. */
export function exactKronor(ore: bigint): string {
  return formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 });
}

export const sourceWords: Readonly<Record<FiguresSource, string>> = {
  ledger: "den inlästa bokföringen",
  fileOfNextYear: "förra årets saldon i nästa års fil",
  entered: "inskrivna uppgifter",
  none: "inga uppgifter",
};
