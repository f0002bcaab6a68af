import { describe, expect, it } from "vitest";
import { mailAddress, mailto } from "./mail-address.ts";

describe("an address for mail", () => {
  it.each(["mottagningen@haninge.se", "o'neill+test@sub.example.org", "åsa@räksmörgås.se"])(
    "is %s",
    (text) => {
      expect(mailAddress.test(text)).toBe(true);
    },
  );

  it.each([
    ["a second receiver", "info@haninge.se,annan@stad.example"],
    ["a hidden receiver", "info@haninge.se?bcc=annan%40stad.example"],
    ["a part of an address", "info%40stad.example@haninge.se"],
    ["a name before it", "Info <info@haninge.se>"],
    ["a line of its own", "info@haninge.se\nBcc: annan@stad.example"],
    ["a place without an end", "info@haninge"],
    ["an empty part", "info@haninge..se"],
  ])("is never %s", (_, text) => {
    expect(mailAddress.test(text)).toBe(false);
  });

  it("is judged at once, however it is made to be looked through again and again", () => {
    const before = performance.now();
    for (const text of [
      `a@${".".repeat(500_000)}@`,
      `a@${"a.".repeat(500_000)}@`,
      `${"a".repeat(500_000)}\n`,
    ])
      expect(mailAddress.test(text)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it("takes nothing more with it into a link", () => {
    expect(mailto("info@stad.se?bcc=annan%40stad.se&body=x", "Fråga & svar")).toBe(
      "mailto:info@stad.se%3Fbcc%3Dannan%2540stad.se%26body%3Dx?subject=Fr%C3%A5ga%20%26%20svar",
    );
  });
});
