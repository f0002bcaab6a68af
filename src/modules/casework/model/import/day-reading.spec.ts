import fc from "fast-check";
import { expect, it } from "vitest";
import { readDay } from "./day-reading.ts";

it.each([
  ["2017-01-31", { is: "day", day: "2017-01-31" }],
  ["2016-02-29", { is: "day", day: "2016-02-29" }],
  ["2017-02-29", { is: "impossible" }],
  ["2017-13-01", { is: "impossible" }],
  ["2015-00-10", { is: "impossible" }],
  ["0217-01-01", { is: "impossible" }],
  ["i går", { is: "impossible" }],
  ["42736", { is: "serial", means: "2017-01-01" }],
  ["40508", { is: "serial", means: "2010-11-26" }],
  ["42736,5", { is: "serial", means: "2017-01-01" }],
  ["2017", { is: "other-format", means: null }],
  ["18.07.2011", { is: "other-format", means: "2011-07-18" }],
  ["2013/12/16", { is: "other-format", means: "2013-12-16" }],
  ["20131216", { is: "other-format", means: "2013-12-16" }],
  ["2013-12-16 08:30", { is: "other-format", means: "2013-12-16" }],
  [" 2013-12-16", { is: "other-format", means: "2013-12-16" }],
  ["2013-1-6", { is: "other-format", means: "2013-01-06" }],
  ["31.02.2011", { is: "impossible" }],
  ["5/3 17", { is: "other-format", means: null }],
])("%j", (text, reading) => {
  expect(readDay(text)).toEqual(reading);
});

it("takes nothing but YYYY-MM-DD for a day, and never throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("0", "1", "2", "9", "-", "/", ".", " ", "T", ":") }),
      (text) => {
        const reading = readDay(text);
        expect(reading.is === "day").toBe(/^\d{4}-\d\d-\d\d$/.test(text) && reading.is !== "impossible");
      },
    ),
  );
});
