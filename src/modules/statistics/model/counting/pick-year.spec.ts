import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countYear, countYears } from "./count-years.ts";
import { pickYear } from "./pick-year.ts";

describe("one year picked from many", () => {
  const input = readCountingInput(SAMPLE_FOLDER, { "MIA Östra Södertörn": "Resursråden" });
  const all = countYears(input);

  it.each([2009, 2013, 2016, 2017])("equals what is counted for %i alone", (year) => {
    expect(pickYear(all, year)).toEqual(countYear(input, year));
  });
});
