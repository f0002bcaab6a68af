import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedEquity, ladderFor } from "./equity-ladder.ts";
import { equityOutlook, excessOf } from "./equity-outlook.ts";
import { knownLadder } from "./known-ladder.ts";
import { checkLadder } from "./ladder-change.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;

describe("the ladder of allowed equity", () => {
  it.each([
    ["Södra Roslagen 2015", 2_440_000, 488_000],
    ["Östra Södertörn 2018", 17_378_000, 2_837_800],
    ["Östra Södertörn 2019, 2 741 000 in print", 16_416_000, 2_741_600],
    ["Östra Södertörn 2017, 2 900 000 in print", 18_064_870, 2_906_487],
  ])("gives what is published for %s", (_place, contributions, allowed) => {
    expect(allowedEquity(knownLadder, kronor(contributions))).toBe(kronor(allowed));
  });

  it("is shipped unverified and with its source", () => {
    expect(knownLadder).toMatchObject({ verified: false, mode: "marginal" });
    expect(knownLadder.source).toContain("2013-10-02");
  });

  it("counts the whole base by the rate of its step in the other mode", () => {
    const whole = { ...knownLadder, mode: "wholeBase" as const };
    expect(allowedEquity(whole, kronor(2_440_000))).toBe(kronor(488_000));
    expect(allowedEquity(whole, kronor(11_000_000))).toBe(kronor(2_200_000));
    expect(allowedEquity(whole, kronor(14_500_000))).toBe(kronor(1_450_000));
    expect(allowedEquity(whole, 0n)).toBe(0n);
  });

  it("never allows less of a larger base in the marginal mode", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), (base, more) => {
        expect(allowedEquity(knownLadder, base + more)).toBeGreaterThanOrEqual(
          allowedEquity(knownLadder, base),
        );
      }),
    );
  });

  it("takes the version of the year, and of two from the same year the last added", () => {
    const own = { ...knownLadder, id: "a", validFromYear: 2018 };
    const corrected = { ...own, id: "b" };
    expect(ladderFor([knownLadder, own, corrected], 2017)?.id).toBeNull();
    expect(ladderFor([knownLadder, own, corrected], 2019)?.id).toBe("b");
    expect(ladderFor([own], 2017)).toBeNull();
  });

  it.each([
    ["ladder.noSteps", []],
    ["ladder.notFromZero", [1n]],
    ["ladder.sameStep", [0n, 5n, 5n]],
  ])("refuses steps that leave a base without one place: %s", (code, bounds) => {
    const steps = bounds.map((from) => ({ from, rate: 1 }));
    expect(checkLadder({ ...knownLadder, steps })).toEqual({ ok: false, refusal: { code } });
  });
});

describe("equity against the allowed", () => {
  it("is 4 131 798 over with 7 031 798 and 2 900 000", () => {
    const outlook = equityOutlook({
      year: 2017,
      entered: {
        ...{ year: 2017, closing: kronor(7_031_798), allowed: kronor(2_900_000), plannedResult: null },
        ...{ deficitMotive: "", source: "Årsredovisning 2017" },
      },
      fromStatements: null,
      ladder: knownLadder,
      base: kronor(18_064_868),
    });
    expect(outlook).toMatchObject({
      equity: kronor(7_031_798),
      allowed: kronor(2_900_000),
      allowedFrom: "communicated",
      excess: kronor(4_131_798),
      ladder: { verified: false },
    });
  });

  it("goes by the statements and the ladder where nothing is entered", () => {
    const outlook = equityOutlook({
      year: 2018,
      entered: null,
      fromStatements: kronor(3_000_000),
      ladder: knownLadder,
      base: kronor(17_378_000),
    });
    expect(outlook).toMatchObject({ equityFrom: "statements", allowedFrom: "ladder" });
    expect(outlook.excess).toBe(kronor(162_200));
  });

  it("says nothing where nothing is known, and has no negative excess", () => {
    expect(excessOf(null, 1n)).toBeNull();
    expect(excessOf(1n, 2n)).toBe(0n);
  });
});
