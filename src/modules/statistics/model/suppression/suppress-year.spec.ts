import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readCountingInput,
  SAMPLE_CODES,
  SAMPLE_FOLDER,
} from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { CODES, inputs } from "../counting/arbitrary-input.ts";
import { countYear, countYears } from "../counting/count-years.ts";
import type { Figures } from "../counting/figures.ts";
import { recover } from "./attacker.ts";
import { countAt, toTable } from "./draft.ts";
import { suppress } from "./suppress.ts";
import { suppressYear, tableOf } from "./suppress-year.ts";

const OPTIONS = { threshold: 5 };
const input = readCountingInput(SAMPLE_FOLDER, { "MIA Östra Södertörn": "Resursråden" });

function expectSafe(figures: Figures, codes = SAMPLE_CODES): void {
  const table = toTable(tableOf(figures, codes));
  expect(recover(table, suppress(table, OPTIONS), OPTIONS)).toEqual([]);
}

function expectConsistent(figures: Figures, codes = SAMPLE_CODES): void {
  const draft = tableOf(figures, codes);
  for (const { total, parts } of draft.equations) {
    const sum = parts.reduce((all, part) => all + countAt(draft, part), 0);
    expect(sum).toBe(countAt(draft, total));
  }
  for (const { value } of draft.cells) expect(value).toBeGreaterThanOrEqual(0);
}

describe("any figures", () => {
  it("obey their equations and give away no small count, one year alone or several", () => {
    fc.assert(
      fc.property(inputs, fc.subarray([2020, 2021, 2022, 2023], { minLength: 1 }), (random, years) => {
        const figures = countYears(random, years);
        expectConsistent(figures, CODES);
        expectSafe(figures, CODES);
      }),
      { numRuns: 12 },
    );
  });
});

describe("the reader of the tests", () => {
  it("does recover small counts when nothing but they are hidden", () => {
    const table = toTable(tableOf(countYear(input, 2017), SAMPLE_CODES));
    const onlySmall = Uint8Array.from(table.cells, ({ printed, value }) =>
      !printed || (value > 0 && value < 5) ? 1 : 0,
    );
    expect(recover(table, onlySmall, OPTIONS).length).toBeGreaterThan(20);
  });
});

describe("the figures of sample-a", () => {
  const years = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];

  it("name no activity whose count is hidden: the name may be about one person", () => {
    const [one, ...others] = input.activities;
    if (one === undefined) throw new Error("the sample has activities");
    const typed = { ...input, activities: [{ ...one, name: "Praktik hos Påhittad" }, ...others] };
    const year = years.find((some) => JSON.stringify(countYear(typed, some)).includes("Påhittad")) ?? 0;
    const published = suppressYear(countYear(typed, year), SAMPLE_CODES, OPTIONS);
    expect(JSON.stringify(published)).not.toContain("Påhittad");
    const items = Object.values(published.activities[year] ?? {}).flatMap((types) =>
      Object.values(types).flatMap((activity) => Object.values(activity.items)),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items).not.toContain(null);
  });

  it.each(years)("of %i give away no small count", (year) => expectSafe(countYear(input, year)));

  it.each(years.slice(1))("of %i and the year before together give away none", (year) =>
    expectSafe(countYears(input, [year - 1, year])),
  );

  it("obey every equation that readers are taken to know", () => expectConsistent(countYears(input)));

  it("keep their shape, with null for what is hidden and for every share that rests on it", () => {
    const figures = countYear(input, 2017);
    const safe = suppressYear(figures, SAMPLE_CODES, OPTIONS);
    expect(safe.totals["2017"]?.headline).toMatchObject({
      participants: 927,
      new: 634,
      exited: 691,
      toWorkOrStudies: 283,
    });
    const reason = safe.insatser["MIA Östra Södertörn"]?.years["2017"]?.exitReasons["Annan insats"];
    expect(reason).toEqual({ count: null, percent: null });
    expect(safe.insatser["Ung i Nynäs"]?.years["2017"]?.registrationErrors).toBe(0);
    expect(Object.keys(safe)).toEqual(Object.keys(figures));
    expect(safe.consultations).toEqual(figures.consultations);
    expect(safe.survey).toEqual(figures.survey);
    expect(safe.definitions).toEqual(figures.definitions);
  });

  it("print no count from 1 to 4 outside consultations and surveys", () => {
    const { consultations: _, survey: __, ...rest } = suppressYear(countYears(input), SAMPLE_CODES, OPTIONS);
    const small: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (
        typeof node === "number" &&
        node >= 1 &&
        node <= 4 &&
        !/percent|Months|schemaVersion|change/i.test(path)
      )
        small.push(path);
      if (typeof node === "object" && node !== null)
        for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
    };
    walk(rest, "");
    expect(small).toEqual([]);
  });

  it("keep the figures a board reads first, also when all years are printed", () => {
    const safe = suppressYear(countYears(input), SAMPLE_CODES, OPTIONS);
    for (const total of Object.values(safe.totals))
      expect([total.headline.participants, total.headline.new, total.headline.exited]).not.toContain(null);
  });
});
