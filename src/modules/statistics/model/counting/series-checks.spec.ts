import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { countYears } from "./count-years.ts";
import type { SeriesYear } from "./series-checks.ts";
import { seriesChecks } from "./series-checks.ts";

const year = (over: Partial<SeriesYear>): SeriesYear => ({
  year: 2011,
  participants: 10,
  new: 4,
  exited: 3,
  registrationErrors: 1,
  ongoingAtYearEnd: 6,
  ...over,
});

describe("a series of years", () => {
  it("is refused when more leave than took part, as in the published 2011", () => {
    const outcome = seriesChecks([
      year({ participants: 442, exited: 497, registrationErrors: 0, ongoingAtYearEnd: 0 }),
    ]);
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: "series-contradicts-itself",
        faults: [{ kind: "moreExitsThanParticipants", year: 2011, found: 497, required: 442 }],
      },
    });
  });

  it("is refused with every fault at once", () => {
    const outcome = seriesChecks([
      year({ year: 2012, participants: 12, new: 5, ongoingAtYearEnd: 8 }),
      year({ ongoingAtYearEnd: 5 }),
      year({ year: 2014, new: 11 }),
    ]);
    expect(outcome.ok ? [] : outcome.refusal.faults.map(({ kind, year: of }) => [of, kind])).toEqual([
      [2011, "remainderIsNotOngoing"],
      [2012, "carriedOverIsNotPreviousOngoing"],
      [2014, "moreNewThanParticipants"],
    ]);
  });

  it("is accepted in the order of its years when stock and flow agree, as all counted series do", () => {
    const figures = countYears(readCountingInput(SAMPLE_FOLDER));
    for (const insats of Object.values(figures.insatser)) {
      const series = Object.entries(insats.years).map(([of, set]) => ({ ...set, year: Number(of) }));
      const outcome = seriesChecks([...series].reverse());
      expect(outcome.ok && outcome.value.map((one) => one.year)).toEqual(series.map((one) => one.year));
    }
  });
});
