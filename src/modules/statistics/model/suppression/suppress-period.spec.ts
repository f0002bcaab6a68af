import { describe, expect, it } from "vitest";
import {
  readCountingInput,
  SAMPLE_CODES,
  SAMPLE_FOLDER,
} from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countPeriod } from "../counting/count-period.ts";
import { monthPeriod } from "../counting/days.ts";
import { suppressPeriod } from "./suppress-period.ts";
import { hiddenNote } from "./text.ts";

describe("the figures of one month", () => {
  const parents = { "MIA Östra Södertörn": "Resursråden" };
  const figures = countPeriod(readCountingInput(SAMPLE_FOLDER, parents), monthPeriod(2017, 3));
  const safe = suppressPeriod(figures, new Set(Object.keys(parents)), SAMPLE_CODES, { threshold: 5 });

  it("are null where fewer than five stand, and the same where they are shown", () => {
    for (const [name, set] of Object.entries(figures.insatser))
      for (const [label, { count }] of Object.entries(set.exitReasons)) {
        const shown = safe.insatser[name]?.exitReasons[label]?.count;
        if (count < 5) expect(shown).toBeNull();
        else expect([null, count]).toContain(shown);
      }
    expect(safe.total.headline.participants).toBe(figures.total.headline.participants);
  });

  it("come with a sentence on what is hidden", () => {
    expect(hiddenNote(5)).toMatch(/lägre än 5/u);
  });
});
