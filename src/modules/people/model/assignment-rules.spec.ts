import { describe, expect, it } from "vitest";
import type { AssignmentFacts, HeldAssignment, WantedAssignment } from "./assignment-rules.ts";
import { judgeAssignment } from "./assignment-rules.ts";

const workplaces = [
  { id: "team", kind: "intervention" },
  { id: "council", kind: "council" },
  { id: "member", kind: "member" },
] as const;
const facts: AssignmentFacts = { user: { active: true, employedByAssociation: false }, held: [], workplaces };
const team: WantedAssignment = {
  duty: "teamMember",
  associationId: "a",
  unitId: "team",
  memberId: "member",
  validFrom: "2026-01-01",
  validTo: null,
};
const office: WantedAssignment = { ...team, duty: "director", unitId: null, memberId: null };

function codeOf(wanted: WantedAssignment, given: Partial<AssignmentFacts> = {}): string {
  const judged = judgeAssignment(wanted, { ...facts, ...given });
  return judged.ok ? "given" : judged.refusal.code;
}

const held = (other: Partial<HeldAssignment>): readonly HeldAssignment[] => [{ ...office, ...other }];

describe("an assignment", () => {
  it("is given to a member's employee in a unit of the association", () => {
    expect(codeOf(team)).toBe("given");
    expect(codeOf(office)).toBe("given");
    expect(codeOf({ ...office, duty: "systemAdministrator", associationId: null })).toBe("given");
  });

  it("names what is missing or wrong", () => {
    expect(codeOf(team, { user: { active: false, employedByAssociation: false } })).toBe("userIsClosed");
    expect(codeOf({ ...team, validTo: "2025-12-31" })).toBe("periodBackwards");
    expect(codeOf({ ...team, associationId: null })).toBe("associationMissing");
    expect(codeOf({ ...team, unitId: null })).toBe("unitMissing");
    expect(codeOf({ ...team, unitId: "council" })).toBe("unitMissing");
    expect(codeOf({ ...team, duty: "councilMember" })).toBe("unitMissing");
    expect(codeOf({ ...team, unitId: "another association's" })).toBe("unitMissing");
    expect(codeOf({ ...team, memberId: null })).toBe("memberMissing");
  });

  it("in the party zone is refused to an employee of an association", () => {
    const user = { active: true, employedByAssociation: true };
    expect(codeOf(team, { user })).toBe("employedByAssociation");
    expect(codeOf(office, { user })).toBe("given");
  });

  it("in one zone excludes the other zone of the same association at the same time", () => {
    expect(codeOf(team, { held: held({}) })).toBe("bothZones");
    expect(codeOf(office, { held: held({ ...team }) })).toBe("bothZones");
    expect(codeOf(team, { held: held({ associationId: "b" }) })).toBe("given");
    expect(codeOf(team, { held: held({ validFrom: "2025-01-01", validTo: "2025-12-31" }) })).toBe("given");
  });

  it("as an official follows one agency: what was sent for another stays with its user", () => {
    const official: WantedAssignment = { ...team, duty: "referringOfficial", unitId: null };
    const ended = { ...official, validFrom: "2025-01-01", validTo: "2025-12-31" };
    expect(codeOf(official, { held: [ended] })).toBe("given");
    expect(codeOf(official, { held: [{ ...ended, memberId: "another" }] })).toBe("officialElsewhere");
    expect(codeOf(official, { held: [{ ...ended, memberId: "another", associationId: "b" }] })).toBe("given");
    expect(codeOf(team, { held: [{ ...ended, memberId: "another" }] })).toBe("given");
  });

  it("is not given twice for the same time", () => {
    expect(codeOf(team, { held: held(team) })).toBe("alreadyHeld");
    expect(codeOf({ ...team, unitId: "team" }, { held: held({ ...team, unitId: "another team" }) })).toBe(
      "given",
    );
  });
});
