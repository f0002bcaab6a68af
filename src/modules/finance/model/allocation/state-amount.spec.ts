import { describe, expect, it } from "vitest";
import type { StateAmount } from "./state-amount.ts";
import { inSeriesOrder, laterThan, latestAmount } from "./state-amount.ts";

const entry: StateAmount = {
  ...{ id: "a", year: 2016, stage: "requested", amount: 280_000_000n, datedOn: "2015-03-01" },
  ...{ reference: "", note: "", paperId: null, paperName: null },
};
const preliminary: StateAmount = { ...entry, id: "b", stage: "preliminary", datedOn: "2015-04-20" };
const accepted: StateAmount = { ...entry, id: "d", stage: "accepted", datedOn: "2015-11-20" };
const final: StateAmount = { ...entry, id: "c", stage: "final", datedOn: "2015-11-20" };

describe("the series of the state's amounts", () => {
  it("goes by day, and by stage on the same day", () => {
    expect(inSeriesOrder([accepted, final, preliminary, entry]).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("knows what came after the stage that a budget builds on", () => {
    expect(laterThan([entry, preliminary, final], "b")?.id).toBe("c");
    expect(laterThan([entry, preliminary, final], "c")).toBeNull();
    expect(laterThan([entry], "z")).toBeNull();
  });

  it("takes what was asked for as no word of the state", () => {
    expect(latestAmount([entry])).toBeNull();
    expect(latestAmount([entry, preliminary])?.id).toBe("b");
  });
});
