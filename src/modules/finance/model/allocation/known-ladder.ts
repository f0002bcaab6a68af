import type { EquityLadder } from "./equity-ladder.ts";

const mnkr = 100_000_000n;

/**
 * Shipped as data, never verified: the steps are inferred from what associations have published. 20 % of 2 440 tkr is
 * 488 (Södra Roslagen 2015); 1 100 000 + 10 % of 17 378 000 is 2 837 800 (Östra Södertörn 2018), of 16 416 000 is
 * 2 741 600 against 2 741 000 in print (2019), of 18 064 868 is 2 906 487 against about 2 900 000 (2017).
 */
export const knownLadder: EquityLadder = {
  id: null,
  name: "Trappan som den kan läsas ut ur publicerade uppgifter",
  validFromYear: 2013,
  mode: "marginal",
  base: "contributions",
  source:
    "Nationella rådets rekommendation 2013-10-02; stegen är härledda ur Södra Roslagen 2015 (488 av 2 440 tkr) och Östra Södertörn 2017–2019 (2 900 000, 2 837 800 och 2 741 000 kronor)",
  verified: false,
  steps: [
    { from: 0n, rate: 200_000 },
    { from: 11n * mnkr, rate: 100_000 },
  ],
};
