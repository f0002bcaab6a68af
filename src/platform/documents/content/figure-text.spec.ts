import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureText } from "./figure-text.ts";

describe("figureText", () => {
  it.each([
    [0, "0"],
    [-0.5, "−0,5"],
    [1234, "1\u202f234"],
    [-1_234_567.25, "−1\u202f234\u202f567,25"],
    [12_345_678_901_234_567_890n, "12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890"],
  ])("prints %s", (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  it("prints every whole number so that it reads back", () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        const text = figureText(value).replaceAll("\u202f", "").replace("−", "-");
        expect(BigInt(text)).toBe(value);
      }),
    );
  });

  it("throws on what is no number", () => {
    expect(() => figureText(Number.NaN)).toThrow(RangeError);
  });
});
