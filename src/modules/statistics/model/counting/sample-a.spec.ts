import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countYear, countYears } from "./count-years.ts";
import type { Figures } from "./figures.ts";

const PARENTS = { "MIA Östra Södertörn": "Resursråden" };

/** The definitions' wording may differ from the reference; the figures, their keys and their order may not. */
function withoutDefinitions(figures: Figures): Omit<Figures, "definitions"> {
  const { definitions: _, ...rest } = figures;
  return rest;
}

function expected(file: string): Figures {
  const parsed: Figures = JSON.parse(readFileSync(join(SAMPLE_FOLDER, file), "utf8"));
  return parsed;
}

describe("the figures of the published annual report", () => {
  const input = readCountingInput(SAMPLE_FOLDER, PARENTS);

  it("are reproduced for every year", () => {
    const figures = countYears(input);
    const reference = expected("sample-a.expected.json");
    expect(withoutDefinitions(figures)).toEqual(withoutDefinitions(reference));
    expect(Object.keys(figures.definitions)).toEqual(Object.keys(reference.definitions));
  });

  it("are reproduced for one year alone", () => {
    const figures = countYear(input, 2017);
    expect(withoutDefinitions(figures)).toEqual(withoutDefinitions(expected("sample-a.2017.expected.json")));
  });

  it("keep their order when printed, so that two exports can be compared line by line", () => {
    const print = (figures: Figures) => JSON.stringify(figures.insatser);
    expect(print(countYears(input))).toBe(print(expected("sample-a.expected.json")));
  });
});
