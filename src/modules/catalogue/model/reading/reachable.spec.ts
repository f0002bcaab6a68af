import { describe, expect, it } from "vitest";
import { stretchesOf } from "./reachable.ts";

describe("numbers and addresses in a text", () => {
  it("are told apart from what stands around them", () => {
    expect(stretchesOf("Kansliet: 08-465 004 90, kansli@insats.example.")).toEqual([
      { text: "Kansliet: ", href: null },
      { text: "08-465 004 90", href: "tel:+46846500490" },
      { text: ", ", href: null },
      { text: "kansli@insats.example", href: "mailto:kansli@insats.example" },
      { text: ".", href: null },
    ]);
  });

  it.each(["Från 2026-03-05", "212000-0142", "Det kostar 10 000 kronor", "Ring 112", "a@", ""])(
    "are not seen in %j",
    (text) => {
      expect(stretchesOf(text).filter(({ href }) => href !== null)).toEqual([]);
    },
  );

  it("lose nothing of a text", () => {
    const text = "+46 70 123 45 67 eller 0701234567; a@b.example, c@d.example";
    expect(
      stretchesOf(text)
        .map((one) => one.text)
        .join(""),
    ).toBe(text);
    expect(stretchesOf(text).filter(({ href }) => href !== null)).toHaveLength(4);
  });
});
