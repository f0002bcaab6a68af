import type { Finding } from "./finding.ts";
import { readAmount } from "./numbers/read-amount.ts";

export type Prose = {
  readonly text: string;
  readonly table: number | null;
  readonly tableTitle: string;
  readonly row: number;
  readonly column: number | null;
};

const AMOUNT_WITH_UNIT =
  /(?<![\d,.])(\d{1,3}(?:[\s\u00a0\u2000-\u200a\u202f]\d{3})+|\d{4,})\s*(miljoner kronor|miljoner kr|miljoner|mnkr|mkr|tusen kronor|tkr)(?![a-zåäö])/gi;

/** Amounts in running text that are written in full and followed by "miljoner" or "tkr" all the same. */
export function proseUnits({ text, table, tableTitle, row, column }: Prose): Finding[] {
  return [...text.matchAll(AMOUNT_WITH_UNIT)].flatMap(([found, digits = "", unit = ""]) => {
    const amount = readAmount(digits);
    if (amount === null || amount === "nothing") return [];
    const least = /^(mi|mn|mk)/i.test(unit) ? 100_000 : 1_000_000;
    if (amount.value < least) return [];
    return [
      {
        ...{ table, tableTitle, row, column, rowLabel: excerpt(text, found), columnLabel: "" },
        ...{ kind: "unit" as const, stated: unit, computed: "kronor", unit },
        message: `”${found.replaceAll(/\s+/g, " ")}” kan inte vara rätt: beloppet är skrivet i hela kronor. Skriv ”${digits} kronor”.`,
      },
    ];
  });
}

/** A few words either side, so that the place can be found. */
function excerpt(text: string, found: string): string {
  const at = text.indexOf(found);
  const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - 30)) + 1);
  return text.slice(start, at + found.length + 20).trim();
}
