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

  it("of two hide what would tell a small count of the other", () => {
    const own: Partial<Record<NationKey, number | null>> = { ...sums, notStated: 8, toWork: null };
    const shown = nationShown({ ...sums, registrationErrors: 0 }, 2, (key) => own[key], 5);
    expect([shown.women, shown.men, shown.notStated]).toEqual([null, null, null]);
    expect(shown.toWork).toBeNull();
    expect(shown.participants).toBe(1000);
  });
});
