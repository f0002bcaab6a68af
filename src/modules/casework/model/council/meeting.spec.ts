import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { checkPlan, moved, readClock, seesMeeting } from "./meeting.ts";

const today = Temporal.PlainDate.from("2018-03-05");

describe("a meeting", () => {
  it.each([
    ["", ""],
    ["13", "13:00"],
    ["9.30", "09:30"],
    ["kl. 13:15", "13:15"],
    ["0930", "09:30"],
    ["24", null],
    ["13.60", null],
    ["efter lunch", null],
  ])("reads the time %j as %j", (typed, read) => {
    expect(readClock(typed)).toBe(read);
  });

  it.each([
    [null, "meetingDayMissing"],
    ["2017-03-04", "meetingDayUnlikely"],
    ["2020-03-06", "meetingDayUnlikely"],
  ])("on %j is refused: %s", (heldOn, code) => {
    expect(checkPlan({ heldOn, startsAt: "", place: "" }, today)).toEqual({ ok: false, refusal: { code } });
  });

  it("moves a matter one step and stops at the ends", () => {
    expect([
      moved(["a", "b", "c"], "b", "up"),
      moved(["a", "b"], "a", "up"),
      moved(["a", "b"], "b", "down"),
      moved(["a"], "x", "up"),
    ]).toEqual([["b", "a", "c"], ["a", "b"], ["a", "b"], ["a"]]);
  });

  it("is read by its coordinator always, by a member with a seat unless it is cancelled", () => {
    const [member, leader] = [
      { userId: "m", duty: "councilMember" },
      { userId: "c", duty: "councilCoordinator" },
    ];
    const seats = [{ userId: "m" }];
    expect([
      seesMeeting({ state: "cancelled" }, [], leader),
      seesMeeting({ state: "planned" }, seats, member),
      seesMeeting({ state: "planned" }, [], member),
      seesMeeting({ state: "cancelled" }, seats, member),
    ]).toEqual([true, true, false, false]);
  });
});
