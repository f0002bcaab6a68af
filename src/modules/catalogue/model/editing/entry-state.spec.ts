import { describe, expect, it } from "vitest";
import { plannedOf, shownOf, stateOf } from "./entry-state.ts";

const today = "2018-03-05";
const live = { paused: false, removedAt: null };
const span = (edition: number, visibleFrom: string, visibleUntil: string | null = null) => ({
  ...{ edition, visibleFrom, visibleUntil },
});

describe("what readers meet of an entry", () => {
  it("is nothing before the first edition", () => {
    expect(stateOf(live, [], today)).toEqual({ kind: "draft" });
  });

  it("is the edition whose days hold today", () => {
    expect(stateOf(live, [span(1, "2018-01-01", today), span(2, today)], today)).toEqual({
      ...{ kind: "shown", edition: 2, until: null, next: null },
    });
  });

  it("says when it ends, and when a planned edition takes over instead", () => {
    expect(stateOf(live, [span(1, "2018-01-01", "2018-04-01")], today)).toMatchObject({
      until: "2018-04-01",
      next: null,
    });
    const planned = [span(1, "2018-01-01", "2018-04-01"), span(2, "2018-04-01")];
    expect(stateOf(live, planned, today)).toMatchObject({ edition: 1, until: null, next: "2018-04-01" });
  });

  it("is planned, ended, paused or removed", () => {
    expect(stateOf(live, [span(1, "2018-04-01")], today)).toMatchObject({
      kind: "planned",
      from: "2018-04-01",
    });
    expect(stateOf(live, [span(1, "2018-01-01", "2018-02-01")], today)).toEqual({
      kind: "ended",
      on: "2018-02-01",
    });
    expect(stateOf({ ...live, paused: true }, [span(1, "2018-01-01")], today)).toEqual({ kind: "paused" });
    expect(stateOf({ paused: true, removedAt: "2018-03-01T10:00:00Z" }, [], today)).toEqual({
      kind: "removed",
    });
  });

  it("takes no heed of an edition that was called off", () => {
    const calledOff = [span(1, "2018-04-01", "2018-04-01")];
    expect(plannedOf(calledOff, today)).toEqual([]);
    expect(shownOf(calledOff, "2018-04-01")).toBeUndefined();
  });
});
