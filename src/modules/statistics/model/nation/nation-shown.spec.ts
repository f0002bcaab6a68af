import { describe, expect, it } from "vitest";
import type { NationKey } from "./nation-shown.ts";
import { nationShown } from "./nation-shown.ts";

const sums = {
  participants: 1000,
  new: 600,
  exited: 500,
  toWork: 200,
  toStudies: 100,
  women: 520,
  men: 470,
  notStated: 10,
  ongoingAtYearEnd: 498,
  registrationErrors: 2,
};

describe("sums over all associations", () => {
  it("of three or more hide small ones and what tells them", () => {
    const shown = nationShown(sums, 3, () => null, 5);
    expect([shown.registrationErrors, shown.ongoingAtYearEnd]).toEqual([null, null]);
    expect([shown.women, shown.notStated]).toEqual([520, 10]);
  });

  it("hide the parts of a figure when what remains of it is small", () => {
    const few = { ...sums, new: 997, toStudies: 298 };
    const shown = nationShown(few, 3, () => null, 5);
    expect([shown.participants, shown.new]).toEqual([1000, null]);
    expect([shown.exited, shown.toWork, shown.toStudies]).toEqual([500, null, null]);
    const own: Partial<Record<NationKey, number>> = { ...sums, exited: 200, toWork: 50, toStudies: 50 };
    const ofOthers = nationShown({ ...sums, exited: 402 }, 2, (key) => own[key], 5);
    expect([ofOthers.exited, ofOthers.toWork, ofOthers.toStudies]).toEqual([402, null, null]);
  });

  it("of two hide what would tell a small count of the other", () => {
    const own: Partial<Record<NationKey, number | null>> = { ...sums, notStated: 8, toWork: null };
    const shown = nationShown({ ...sums, registrationErrors: 0 }, 2, (key) => own[key], 5);
    expect([shown.women, shown.men, shown.notStated]).toEqual([null, null, null]);
    expect(shown.toWork).toBeNull();
    expect(shown.participants).toBe(1000);
  });
});
