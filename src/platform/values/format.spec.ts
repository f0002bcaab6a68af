import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatDecimal,
  formatIsoDate,
  formatKronor,
  formatMonth,
  formatPercent,
  formatPeriod,
  formatShare,
  formatThousandKronor,
  formatWeek,
  maskPersonalNumber,
  monthName,
  wholePercent,
} from "./format.ts";

/** Spaces of every width as a plain one, so that the expectation can be read. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, " ");
}

describe("numbers", () => {
  it("groups thousands with a space that does not break", () => {
    expect(formatCount(1_234_567)).toBe("1\u202F234\u202F567");
  });

  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1 000"],
    [-12_345n, "−12 345"],
  ])("writes %s as %s", (count, text) => {
    expect(plain(formatCount(count))).toBe(text);
  });

  it("refuses to write a broken number as a whole one", () => {
    expect(() => formatCount(1.5)).toThrow(RangeError);
  });

  it("writes decimals with a comma and no minus before nothing", () => {
    expect([formatDecimal(1234.5, 2), formatDecimal(-2.25, 1), formatDecimal(-0.001, 1)].map(plain)).toEqual([
      "1 234,50",
      "−2,3",
      "0,0",
    ]);
  });
});

describe("money", () => {
  it("writes öre as kronor", () => {
    expect([formatKronor(123_450n), formatKronor(-5n)].map(plain)).toEqual(["1 234,50", "−0,05"]);
  });

  it("rounds half away from zero in whole kronor and thousands", () => {
    expect(
      [
        formatKronor(150n, { decimals: 0 }),
        formatKronor(-150n, { decimals: 0 }),
        formatThousandKronor(123_450_000n),
        formatThousandKronor(-50_000n),
        formatThousandKronor(-49_999n),
      ].map(plain),
    ).toEqual(["2", "−2", "1 235", "−1", "0"]);
  });
});

describe("shares", () => {
  it("always shows the base", () => {
    expect(plain(formatShare({ part: 88, whole: 149 }))).toBe("59 % (88 av 149)");
  });

  it("shows that there is nothing to take a share of", () => {
    expect(formatShare({ part: 0, whole: 0 })).toBe("– (0 av 0)");
  });

  it("rounds half up from counts", () => {
    expect([wholePercent(1, 200), wholePercent(29, 200), wholePercent(0, 0)]).toEqual([1, 15, undefined]);
  });

  it("keeps the figure and its sign together", () => {
    expect(formatPercent(4.25, 1)).toBe("4,3\u00A0%");
  });
});

describe("days", () => {
  it("writes days for text and for tables", () => {
    expect([formatDate("2026-03-19"), formatIsoDate("2026-03-19"), formatMonth("2026-03-19")]).toEqual([
      "19 mars 2026",
      "2026-03-19",
      "mars 2026",
    ]);
  });

  it("says the year of a period once", () => {
    expect([formatPeriod("2026-01-01", "2026-03-31"), formatPeriod("2025-07-01", "2026-06-30")]).toEqual([
      "1 januari–31 mars 2026",
      "1 juli 2025–30 juni 2026",
    ]);
  });

  it("counts weeks as Sweden does, also over New Year", () => {
    expect([formatWeek("2026-03-19"), formatWeek("2027-01-02", { year: true })].map(plain)).toEqual([
      "v. 12",
      "v. 53 2026",
    ]);
  });

  it("shows clock time in Sweden, summer and winter", () => {
    const at = (text: string) => plain(formatDateTime(Temporal.Instant.from(text)));
    expect([at("2026-01-10T13:32:10Z"), at("2026-07-10T23:05:00Z")]).toEqual([
      "10 januari 2026 kl. 14:32",
      "11 juli 2026 kl. 01:05",
    ]);
  });

  it("knows twelve months", () => {
    expect(() => monthName(13)).toThrow(RangeError);
  });
});

it("masks the last four figures of a personal number in any form", () => {
  expect(["19900070-2390", "199000702390"].map(maskPersonalNumber)).toEqual([
    "19900070-****",
    "19900070-****",
  ]);
});
