import { describe, expect, it } from "vitest";
import { coFinancingYear, neededBeside, reachedIn, spreadOver } from "./co-financing-need.ts";
import type { InKind } from "./in-kind.ts";
import { faultOf } from "./in-kind.ts";
import type { ProjectContent } from "./project.ts";
import { checkProject, monthsByYear } from "./project.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;

describe("co-financing", () => {
  it("is shown as needed per year: MIA Södertälje needs 10 mnkr over 38 months, 3 158 tkr in a whole year", () => {
    const needed = neededBeside(kronor(18_000_000), 642_857) ?? 0n;
    expect(needed / 100_000n).toBe(10_000n);
    const months = monthsByYear({ startsOn: "2017-04-01", endsOn: "2020-05-31" });
    expect([...months]).toEqual([
      [2017, 9],
      [2018, 12],
      [2019, 12],
      [2020, 5],
    ]);
    const spread = spreadOver(kronor(10_000_000), months);
    expect((spread.get(2018) ?? 0n) / 100n).toBe(3_157_894n);
    expect([...spread.values()].reduce((sum, part) => sum + part, 0n)).toBe(kronor(10_000_000));
  });

  it("is reached as a rate of the whole, and never added to the gross outcome", () => {
    const year = coFinancingYear({
      ...{ year: 2017, rate: 540_000, granted: kronor(5_400_000) },
      ...{ grant: kronor(2_916_000), reached: kronor(2_484_000) },
    });
    expect(year).toMatchObject({ neededByOutcome: kronor(2_484_000), reachedRate: 460_000 });
    expect(coFinancingYear({ year: 2017, rate: 0, granted: 1n, grant: 0n, reached: 0n })).toMatchObject({
      neededByPlan: null,
      reachedRate: null,
    });
  });

  const inKind: InKind = {
    ...{ id: "i", projectId: "p", kind: "publicInKind", organisation: "Haninge kommun" },
    ...{ year: 2017, month: 5, amount: 100n, hours: null, reference: "" },
  };
  it("counts what was brought in the year, with hours in kind", () => {
    expect(reachedIn(2017, [inKind, { ...inKind, year: 2018 }], 50n)).toBe(150n);
  });

  it("takes no contribution in kind from the owner, and support for attended hours only", () => {
    expect(faultOf({ ...inKind, organisation: "Förbundet" }, "förbundet")).toEqual({
      code: "inKind.ownerInKind",
    });
    expect(faultOf(inKind, "Förbundet")).toBeNull();
    const support = { ...inKind, kind: "participantSupport" as const };
    expect(faultOf(support, "")).toEqual({ code: "inKind.supportNeedsHours" });
    expect(faultOf({ ...support, hours: 12 }, "")).toBeNull();
  });
});

describe("a project", () => {
  const content: ProjectContent = {
    ...{ name: "MIA", funder: "ESF", programme: "esf2014", funderNumber: "", owner: "A" },
    ...{ startsOn: "2017-04-01", endsOn: "2020-08-31", rate: 0 },
    ...{ ledgerDimension: "", ledgerObject: "", note: "" },
    partners: [{ partner: "A", role: "owner", part: 600_000 }],
  };
  const more = { partner: "B", role: "partner" as const, part: 500_000 };
  it.each([
    ["project.nameTaken", content, ["mia"]],
    ["project.endsBeforeStart", { ...content, endsOn: "2017-01-01" }, []],
    ["project.partnerTwice", { ...content, partners: [...content.partners, { ...more, partner: "a" }] }, []],
    ["project.partsAboveWhole", { ...content, partners: [...content.partners, more] }, []],
  ])("is refused with %s", (code, sent, names) => {
    expect(checkProject(sent, names)).toEqual({ ok: false, refusal: { code } });
  });
});
