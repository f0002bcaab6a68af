import type { CoFinancingLine } from "./co-financing-table.ts";

/** A line in whole tkr. */
export type ThousandsLine = Omit<CoFinancingLine, "row">;

const thousand = 100_000n;

/**
 * One rule for tkr: what is entered or booked is cut to whole thousands, and every difference is taken between the
 * cut figures, so that a reader can follow each step (489 − 394 = 95; 95 − 268 = −173). Exact kronor stand beside.
 */
export function inWholeThousands(line: Omit<CoFinancingLine, "row">): ThousandsLine {
  const gross = line.gross / thousand;
  const budget = line.budget / thousand;
  const grant = line.grant / thousand;
  const net = gross - grant;
  return { gross, budget, grossDeviation: gross - budget, grant, net, netDeviation: net - budget };
}

/** The sum of what is shown, so that the column adds up. */
export function sumOfLines(lines: readonly ThousandsLine[]): ThousandsLine {
  const of = (key: keyof ThousandsLine) => lines.reduce((sum, line) => sum + line[key], 0n);
  return {
    gross: of("gross"),
    budget: of("budget"),
    grossDeviation: of("grossDeviation"),
    grant: of("grant"),
    net: of("net"),
    netDeviation: of("netDeviation"),
  };
}
