import { describe, expect, it } from "vitest";
import { allDuties, zoneOf } from "../../../platform/access/duty.ts";
import { unitsCovered } from "./duty-units.ts";

const sources = { userId: "user", unitId: "unit", allUnits: ["one", "two"] };

describe("whose persons an assignment covers", () => {
  it("is the unit for a team or council, the own cases for an official who refers, and every unit for a registrar", () => {
    const units = (duty: (typeof allDuties)[number]) => unitsCovered({ ...sources, duty });
    expect(units("teamMember")).toEqual(["unit"]);
    expect(units("councilMember")).toEqual(["unit"]);
    expect(units("referringOfficial")).toEqual(["user"]);
    expect(units("registrar")).toEqual(["one", "two"]);
  });

  it("is nobody outside the party zone", () => {
    for (const duty of allDuties.filter((one) => zoneOf(one) !== "party")) {
      expect(unitsCovered({ ...sources, duty })).toEqual([]);
    }
  });
});
