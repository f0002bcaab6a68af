import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComputeFacts } from "./compute.ts";
import { computeContributions } from "./compute.ts";
import { totalOf } from "./decision.ts";
import type { PayingMember } from "./member-set.ts";
import type { SplitRule } from "./split-rule.ts";

const kr = (amount: number) => BigInt(Math.round(amount * 100));
const member = (id: string, kind: PayingMember["kind"], more: Partial<PayingMember> = {}): PayingMember => ({
  ...{ id, kind, name: id, agency: kind, outsideRegions: false },
  ...more,
});
const fk = member("FK", "state", { agency: "socialInsuranceAgency" });
const af = member("AF", "state", { agency: "employmentService" });
const region = member("Region", "region");
const municipalities = (count: number) =>
  Array.from({ length: count }, (_, at) => member(`K${at + 1}`, "municipality"));

function facts(
  members: readonly PayingMember[],
  weights: readonly number[],
  rule: Partial<SplitRule> = {},
): ComputeFacts {
  const towns = members.filter(({ kind }) => kind === "municipality");
  const fixed = new Map(towns.map(({ id }, at) => [id, BigInt(weights[at] ?? 0)]));
  return {
    ...{ year: 2019, members },
    rules: [
      {
        ...{ id: "r", party: "municipality", validFromYear: 2014, key: "population", ageFrom: 0, ageTo: 120 },
        ...{ populationMonth: 11, populationDay: 1, yearsBefore: 2, roundTo: 100n, fixedWeights: fixed },
        ...{ source: "Förbundsordningen 7 §" },
        ...rule,
      },
    ],
    population: {
      municipalities: towns.map(({ id }, at) => ({ id: `m${at}`, code: "0000", name: id, memberId: id })),
      figures: towns.map((_, at) => ({
        ...{ municipalityId: `m${at}`, onDate: "2017-11-01", ageFrom: 0, ageTo: 120 },
        ...{ inhabitants: weights[at] ?? 0, source: "SCB" },
      })),
    },
  };
}

function amounts(stateAmount: bigint, given: ComputeFacts): Record<string, string> {
  const computed = computeContributions(stateAmount, given);
  if (!computed.ok) throw new Error(computed.refusal.code);
  return Object.fromEntries(computed.value.map((part) => [part.memberId, String(part.amount)]));
}

describe("contributions from the state's amount", () => {
  it("double it and split the municipalities' quarter by population at the rule's day", () => {
    const given = facts([fk, af, region, ...municipalities(3)], [48_000, 31_500, 20_300]);
    expect(amounts(kr(4_831_750), given)).toEqual({
      ...{ FK: "483175000", Region: "241587500" },
      ...{ K1: "116194400", K2: "76252600", K3: "49140500" },
    });
  });

  it("keep with each part how it came about", () => {
    const given = facts([fk, af, region, ...municipalities(3)], [48_000, 31_500, 20_300]);
    const computed = computeContributions(kr(4_831_750), given);
    const part = computed.ok ? computed.value.find(({ memberId }) => memberId === "K1") : undefined;
    expect(part?.weight).toBe(48_000n);
    expect(part?.basis.shares?.[0]).toEqual({
      ...{ party: "municipality", share: "1/4", reference: "5 §", key: "population" },
      ...{ whole: "966350000", partyAmount: "241587500", weight: "48000", totalWeight: "99800" },
      exact: { numerator: String(241_587_500n * 48_000n), denominator: "99800" },
      ...{ amount: "116194400", roundTo: "100", tookRest: true, source: "Förbundsordningen 7 §" },
      population: { onDate: "2017-11-01", ageFrom: 0, ageTo: 120, source: "SCB" },
    });
  });

  it("let the region take the half krona where the rule is whole kronor, and öre where it is not", () => {
    const members = [fk, af, region, ...municipalities(2)];
    expect(amounts(kr(4_831_751), facts(members, [1, 1]))).toMatchObject({
      ...{ Region: "241587600", K1: "120793800", K2: "120793700" },
    });
    expect(amounts(kr(4_831_751), facts(members, [1, 1], { roundTo: 1n }))).toMatchObject({
      ...{ Region: "241587550", K1: "120793775", K2: "120793775" },
    });
    expect(amounts(101n, facts(members, [1, 1]))).toMatchObject({ FK: "101", Region: "51" });
  });

  it("round to thousands where that is agreed: 237,9 becomes 238, and 9,75 + 15,25 are the quarter", () => {
    const given = facts([fk, af, region, ...municipalities(2)], [39, 61], { roundTo: 100_000n });
    const split = amounts(kr(1_220_000), given);
    expect(split).toMatchObject({ K1: "23800000", K2: "37200000" });
    expect((25 * 39) / 100 + (25 * 61) / 100).toBe(25);
  });

  it("give Haninge, Tyresö and Nynäshamn what the plan for 2019 has", () => {
    const given = facts([fk, af, region, ...municipalities(3)], [2210, 1188, 706], { roundTo: 100_000n });
    expect(amounts(kr(8_208_000), given)).toMatchObject({
      ...{ Region: "410400000", K1: "221000000", K2: "118800000", K3: "70600000" },
    });
  });

  it("give Lysekil 26 of the 250 tkr that an extra million means for the municipalities", () => {
    const given = facts([fk, af, region, ...municipalities(4)], [104, 520, 250, 126], {
      ...{ key: "fixedShares", roundTo: 100_000n },
    });
    expect(amounts(kr(500_000), given)).toMatchObject({ Region: "25000000", K1: "2600000" });
  });

  it("let municipalities outside every region carry half where no region takes part (5 a §)", () => {
    const gotland = member("Gotland", "municipality", { outsideRegions: true });
    expect(amounts(kr(500), facts([fk, af, gotland], [1]))).toEqual({ FK: "50000", Gotland: "50000" });
  });

  it("count a municipality outside every region among regions too where another region takes part", () => {
    const outside = member("Gotland", "municipality", { outsideRegions: true });
    const given = facts([fk, af, region, outside, member("K2", "municipality")], [1, 1]);
    const rules = [
      ...given.rules,
      { ...given.rules[0], id: "q", party: "region", key: "equal" } as SplitRule,
    ];
    expect(amounts(kr(800), { ...given, rules })).toEqual({
      ...{ FK: "80000", Region: "20000", Gotland: "40000", K2: "20000" },
    });
  });

  it("share the regions' quarter by fixed shares", () => {
    const given = facts([fk, af, region, member("Region 2", "region"), ...municipalities(1)], [1]);
    const rules = [
      ...given.rules,
      {
        ...given.rules[0],
        ...{ id: "q", party: "region", key: "fixedShares" },
        fixedWeights: new Map([
          ["Region", 3n],
          ["Region 2", 1n],
        ]),
      } as SplitRule,
    ];
    expect(amounts(kr(800), { ...given, rules })).toMatchObject({ Region: "30000", "Region 2": "10000" });
  });

  it.each([
    [[fk, region, ...municipalities(1)], "employmentService"],
    [[af, region, ...municipalities(1)], "socialInsuranceAgency"],
    [[fk, af, region], "municipality"],
    [[fk, af, ...municipalities(1)], "region"],
  ])("are refused for a member set without all parties (3 §) %#", (members, missing) => {
    expect(computeContributions(100n, facts(members, [1]))).toEqual({
      ok: false,
      refusal: { code: "contribution.membersIncomplete", missing },
    });
  });

  const two = [fk, af, region, ...municipalities(2)];
  it.each([
    ["contribution.noRule", { ...facts(two, [1, 1]), rules: [] }],
    ["contribution.populationMissing", facts(two, [1, 1], { yearsBefore: 1 })],
    ["contribution.weightMissing", facts(two, [1, 1], { key: "fixedShares", fixedWeights: new Map() })],
    ["contribution.weightsEmpty", facts(two, [0, 0])],
  ])("are refused with %s", (code, given) => {
    expect(computeContributions(100n, given)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("are refused for an amount that is nothing", () => {
    expect(computeContributions(0n, facts(two, [1, 1]))).toMatchObject({
      refusal: { code: "contribution.amountNotPositive" },
    });
  });
});

const anySet = fc.record({
  regions: fc.integer({ min: 0, max: 3 }),
  towns: fc.array(fc.record({ weight: fc.integer({ min: 0, max: 900_000 }), outside: fc.boolean() }), {
    ...{ minLength: 1, maxLength: 12 },
  }),
  amount: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  roundTo: fc.constantFrom(1n, 100n, 100_000n),
});

describe("for any member set", () => {
  const setOf = ({ regions, towns }: { regions: number; towns: readonly { outside: boolean }[] }) => [
    ...[fk, af],
    ...Array.from({ length: regions }, (_, at) => member(`R${at}`, "region")),
    ...towns.map(({ outside }, at) =>
      member(`K${at}`, "municipality", { outsideRegions: regions === 0 || outside }),
    ),
  ];

  it("the parts sum to the whole, the state pays its half and nobody less than nothing", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const weights = set.towns.map(({ weight }, at) => weight + (at === 0 ? 1 : 0));
        const given = facts(setOf(set), weights, { roundTo: set.roundTo });
        const rules = [
          ...given.rules,
          { ...given.rules[0], id: "q", party: "region", key: "equal" } as SplitRule,
        ];
        const computed = computeContributions(set.amount, { ...given, rules });
        if (!computed.ok) throw new Error(computed.refusal.code);
        expect(totalOf(computed.value)).toBe(set.amount * 2n);
        expect(computed.value.find(({ memberId }) => memberId === "FK")?.amount).toBe(set.amount);
        for (const part of computed.value) expect(part.amount >= 0n).toBe(true);
      }),
    );
  });

  it("the order of the members changes nothing where no two are tied", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 8 }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (weights, amount) => {
          // A prime total weight leaves no two different weights with the same remainder.
          fc.pre(isPrime(weights.reduce((sum, weight) => sum + weight, 0)) && amount % 2n === 0n);
          const order = weights.map((_, at) => at);
          const towns = municipalities(weights.length);
          const one = amounts(amount * 100n, facts([fk, af, region, ...towns], weights));
          const turned = order.toReversed();
          const other = amounts(
            amount * 100n,
            facts(
              [fk, af, region, ...turned.flatMap((at) => towns[at] ?? [])],
              turned.map((at) => weights[at] ?? 0),
            ),
          );
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return number > 1;
}
