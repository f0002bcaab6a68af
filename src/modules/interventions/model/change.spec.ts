import { describe, expect, it } from "vitest";
import { checkDetails } from "./change.ts";
import type { InterventionDetails } from "./intervention.ts";

const details: InterventionDetails = {
  ...{ name: " Ung i Nynäs ", hostMemberId: "host", onlyThroughCouncil: false, takesReferrals: true },
  ...{ followUpFrom: "exit", followUpMonths: 12, ageFrom: 16, ageTo: 24, targetGroup: "", description: "" },
  ...{ startsOn: "2017-01-01", endsOn: null },
};
const check = (changed: Partial<InterventionDetails>) =>
  checkDetails({ ...details, ...changed }, [{ name: "Ung i Tyresö" }], ["host"]);
const refusal = (changed: Partial<InterventionDetails>) => {
  const outcome = check(changed);
  return outcome.ok ? null : outcome.refusal;
};

describe("an intervention's details", () => {
  it("are taken with the name trimmed", () => {
    expect(check({})).toEqual({ ok: true, value: { ...details, name: "Ung i Nynäs" } });
    expect(check({ hostMemberId: null, ageFrom: null, ageTo: null }).ok).toBe(true);
  });

  it("are refused with what is wrong", () => {
    expect(refusal({ name: "" })).toEqual({ code: "intervention.badName" });
    expect(refusal({ name: "Ung i Tyresö" })).toEqual({
      code: "intervention.nameTaken",
      name: "Ung i Tyresö",
    });
    expect(refusal({ hostMemberId: "another" })).toEqual({ code: "intervention.unknownHost" });
    expect(refusal({ ageFrom: 25 })).toEqual({ code: "intervention.agesReversed", ageFrom: 25, ageTo: 24 });
    expect(refusal({ ageTo: 121 })).toEqual({ code: "intervention.badAge" });
    expect(refusal({ followUpMonths: 61 })).toEqual({ code: "intervention.badFollowUp", months: 61 });
    expect(refusal({ followUpMonths: 0 })).toEqual({ code: "intervention.badFollowUp", months: 0 });
    expect(refusal({ endsOn: "2016-12-31" })).toEqual({
      code: "intervention.endsBeforeStart",
      startsOn: "2017-01-01",
    });
  });

  it("may begin and end on the same day, and hold a single year of age", () => {
    expect(check({ endsOn: "2017-01-01", ageFrom: 24 }).ok).toBe(true);
  });
});
