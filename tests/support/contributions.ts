import { enterDecision, keepRule } from "../../src/modules/finance/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { World } from "./world.ts";
import { accepted } from "./world.ts";

/** The demo's members that pay, in the order their amounts are given below. */
const payers = [
  ...["Försäkringskassan", "Region Stockholm", "Haninge kommun", "Tyresö kommun"],
  "Nynäshamns kommun",
];

/** Enters a year's contributions in whole kronor: state, region, Haninge, Tyresö, Nynäshamn. */
export async function enterYear(
  world: World,
  economist: Actor,
  year: number,
  kronor: readonly number[],
): Promise<string> {
  const amounts = new Map(payers.map((name, at) => [world.memberId(name), BigInt(kronor[at] ?? 0) * 100n]));
  const paper = { year, decidedOn: `${year - 1}-11-30`, reference: "Verksamhetsplan", reason: "" };
  const kept = await world.inZone(economist, (work) =>
    enterDecision(work, { ...paper, statedTotal: null, amounts }),
  );
  return accepted(kept).id;
}

/** The municipalities' rule of fixed shares for Haninge, Tyresö and Nynäshamn, in whole kronor. */
export async function fixedRule(world: World, economist: Actor, shares: readonly number[]): Promise<void> {
  const fixedWeights = new Map(
    payers.slice(2).map((name, at) => [world.memberId(name), BigInt(shares[at] ?? 0)]),
  );
  const rule = await world.inZone(economist, (work) =>
    keepRule(work, {
      ...{ party: "municipality", validFromYear: 2010, key: "fixedShares", ageFrom: 0, ageTo: 120 },
      ...{ populationMonth: null, populationDay: null, yearsBefore: 1, roundTo: 100n, fixedWeights },
      source: "Förbundsordningen 7 §",
    }),
  );
  accepted(rule);
}
