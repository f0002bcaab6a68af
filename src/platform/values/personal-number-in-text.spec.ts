import { expect, it } from "vitest";
import { holdsPersonalNumber } from "./personal-number-in-text.ts";

it.each(["Gäller 199003212397.", "900321-2397", "(19900321-2397)", "a 19900321\u20112397\nb", "900321−2397"])(
  "finds the number in: %s",
  (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  },
);

it.each([
  "",
  "9003212397",
  "199003212398",
  "org.nr 222000-1917",
  "dnr 2018-0058, 2018-11-21 och 20181121",
  "12 500 000 kronor, 08-123 456 78",
  "1199003212397",
  `${"1".repeat(50_000)}-${"2".repeat(50_000)}`,
])("finds none in: %s", (text) => {
  expect(holdsPersonalNumber(text)).toBe(false);
});
