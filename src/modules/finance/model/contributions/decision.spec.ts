import { describe, expect, it } from "vitest";
import { changeInTenths } from "./change.ts";
import type { ContributionPart } from "./decision.ts";
import { contradictionsIn } from "./decision-checks.ts";
import { addExtra } from "./extra.ts";
import { membersIn } from "./member-set.ts";
import { statutoryParameter, statutoryParameters } from "./statutory-parameters.ts";

const part = (memberId: string, kronor: number, sort = 0): ContributionPart => ({
  ...{ memberId, amount: BigInt(kronor) * 100n, weight: null, sort, basis: {} },
});
const member = (id: string, kind: "state" | "region" | "municipality", outsideRegions = false) => ({
  ...{ id, name: id, kind, agency: kind, outsideRegions },
});
const members = [
  ...[member("FK", "state"), member("SLL", "region")],
  ...["Haninge", "Tyresö", "Nynäshamn"].map((name) => member(name, "municipality")),
];
const year = (amounts: readonly number[], statedTotal: number | null = null) => ({
  parts: members.map(({ id }, at) => part(id, amounts[at] ?? 0)),
  stateAmount: BigInt(amounts[0] ?? 0) * 100n,
  statedTotal: statedTotal === null ? null : BigInt(statedTotal) * 100n,
});

describe("what an entered decision says twice", () => {
  it("is found in 2014: the municipalities are 1 000 short of the region's quarter, and the total with them", () => {
    expect(
      contradictionsIn(year([9_000_000, 4_500_000, 2_383_831, 1_317_944, 797_225], 18_000_000), members),
    ).toEqual([
      { kind: "municipalities", stated: 449_900_000n, expected: 450_000_000n },
      { kind: "total", stated: 1_800_000_000n, expected: 1_799_900_000n },
    ]);
  });

  it("holds in 2016, where one quarter took the odd krona, in 2017 as corrected, and in 2019", () => {
    for (const [amounts, total] of [
      [[9_032_435, 4_516_218, 2_404_910, 1_321_605, 789_702], 18_064_870],
      [[9_032_434, 4_516_217, 2_402_472, 1_324_191, 789_554], 18_064_868],
      [[8_208_000, 4_104_000, 2_210_000, 1_188_000, 706_000], 16_416_000],
    ] as const)
      expect(contradictionsIn(year(amounts, total), members)).toEqual([]);
  });

  it("is found in 2017 as the plan printed it: Haninge 2 404 472", () => {
    expect(
      contradictionsIn(year([9_032_435, 4_516_217, 2_404_472, 1_324_191, 789_554]), members),
    ).toMatchObject([{ kind: "municipalities", stated: 451_821_700n, expected: 451_621_700n }]);
  });

  it("is found where the region or the state does not give its part", () => {
    const off = { ...year([1_000_000, 400_000, 500_000]), stateAmount: 99_000_000n };
    expect(contradictionsIn(off, members).map(({ kind }) => kind)).toEqual([
      ...["state", "region", "municipalities"],
    ]);
  });

  it("judges only the sum where a municipality also stands as a region", () => {
    const set = [member("FK", "state"), member("R", "region"), member("G", "municipality", true)];
    const parts = [part("FK", 800), part("R", 200), part("G", 600)];
    expect(contradictionsIn({ parts, stateAmount: 80_000n, statedTotal: null }, set)).toEqual([]);
  });
});

describe("an extra amount", () => {
  it("comes on top of each part and tells what it was raised from", () => {
    const before = {
      ...({ id: "d", year: 2019, version: 1, kind: "ordinary", stateAmount: 0n, statedTotal: null } as const),
      ...{ decidedOn: "2018-11-20", reference: "", reason: "", publishedAt: null },
      parts: [part("FK", 1000, 1), part("K", 500, 3)],
    };
    const raised = addExtra(before, [part("FK", 100, 1), part("R", 50, 2), part("K", 50, 3)]);
    expect(raised.map(({ memberId, amount }) => [memberId, amount])).toEqual([
      ...[
        ["FK", 110_000n],
        ["R", 5_000n],
      ],
      ["K", 55_000n],
    ]);
    expect(raised[0]?.basis.before).toEqual({ version: 1, amount: "100000" });
  });
});

describe("the change from last year", () => {
  it("is computed: 16 416 000 against 17 378 000 is −5,5 %, not about four", () => {
    expect(changeInTenths(1_737_800_000n, 1_641_600_000n)).toBe(-55n);
  });
  it("rounds half away from zero, and has no share of nothing", () => {
    expect(changeInTenths(2000n, 2001n)).toBe(1n);
    expect(changeInTenths(2000n, 1999n)).toBe(-1n);
    expect(changeInTenths(0n, 1n)).toBeNull();
  });
});

describe("what the law sets", () => {
  it("says when the budget is due: 30 November, 23 §", () => {
    expect(statutoryParameter("budgetDeadline", 2025)).toMatchObject({ value: "11-30", reference: "23 §" });
  });
  it("changes from a year on and leaves the old years as they were", () => {
    const changed = statutoryParameters.flatMap((one) =>
      one.key === "budgetDeadline"
        ? [
            { ...one, toYear: 2029 },
            { ...one, value: "10-31", fromYear: 2030 },
          ]
        : [one],
    );
    expect(statutoryParameter("budgetDeadline", 2029, changed).value).toBe("11-30");
    expect(statutoryParameter("budgetDeadline", 2030, changed).value).toBe("10-31");
    expect(() => statutoryParameter("budgetDeadline", 1999)).toThrow(RangeError);
  });
});

describe("the members of a year", () => {
  const term = { memberId: "K", fromYear: 2019, toYear: null, outsideRegions: true, sort: 0 };
  const all = [
    ...["K", "A"].map((id) => ({ id, name: id, kind: "municipality" as const, agency: "municipality" })),
    { id: "F", name: "Z", kind: "state" as const, agency: "socialInsuranceAgency" },
  ];
  it("are those whose time it is, in the fixed order", () => {
    expect(membersIn(2018, all, [term]).map(({ id }) => id)).toEqual(["F", "A"]);
    expect(membersIn(2019, all, [term]).map(({ id }) => id)).toEqual(["F", "A", "K"]);
    const first = { ...term, memberId: "A", fromYear: 2000, sort: 5 };
    expect(membersIn(2019, all, [term, first]).map(({ id }) => id)).toEqual(["F", "K", "A"]);
  });
});
