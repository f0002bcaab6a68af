import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKronor } from "./format.ts";
import { kronorText, parseKronor } from "./kronor.ts";

const read = (text: string) => {
  const outcome = parseKronor(text);
  return outcome.ok ? outcome.value : outcome.refusal.code;
};

describe("an amount as people write it", () => {
  it.each([
    ["12 500", 1_250_000n],
    ["12 500,50", 1_250_050n],
    ["12\u202F500,5", 1_250_050n],
    ["−12\u00A0500", -1_250_000n],
    ["–500", -50_000n],
    ["(500)", -50_000n],
    ["1234.5", 123_450n],
    ["12,345", "kronor.tooManyDecimals"],
    ["7 kr", 700n],
    ["0", 0n],
    ["+3", 300n],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("is refused where it could mean two things or nothing", () => {
    expect(read("1.234")).toBe("kronor.mixedSeparators");
    expect(read("1,234.50")).toBe("kronor.mixedSeparators");
    expect(read("1.234,50")).toBe("kronor.mixedSeparators");
    expect(read("tolv")).toBe("kronor.notNumber");
    expect(read("12e3")).toBe("kronor.notNumber");
    expect(read("--5")).toBe("kronor.notNumber");
    expect(read("  ")).toBe("kronor.empty");
    expect(read("9".repeat(40))).toBe("kronor.tooLarge");
  });

  it("is read again as it was printed", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (ore) => {
        expect(read(formatKronor(ore))).toBe(ore);
        expect(read(kronorText(ore))).toBe(ore);
      }),
    );
  });
});

it.each([
  ["1".repeat(200_000), "kronor.tooLarge"],
  [`${"1".repeat(200_000)}x`, "kronor.notNumber"],
  [`(${"1.".repeat(100_000)}`, "kronor.notNumber"],
])("is not kept waiting by a text that is no amount", (text, code) => {
  const started = performance.now();
  expect(parseKronor(text)).toEqual({ ok: false, refusal: { code } });
  expect(performance.now() - started).toBeLessThan(500);
});
