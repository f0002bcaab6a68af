import { beforeAll, describe, expect, it } from "vitest";
import { enterYear, fixedRule } from "../../../../../tests/support/contributions.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { readDecisions } from "../../store/contributions/decisions.ts";
import { decideContributions } from "./decide.ts";
import { keepPopulation } from "./population.ts";
import { readContributionTable } from "./read-table.ts";

describe("decisions on contributions", () => {
  let world: World;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    economist = await world.actorAs("economist");
    await fixedRule(world, economist, [48_000, 31_500, 20_300]);
  });
  const decision = (year: number, amount: bigint) => ({
    ...{
      year,
      kind: "ordinary" as const,
      amount,
      decidedOn: "2018-11-30",
      reference: "",
      reason: "Nytt belopp",
    },
  });

  it("of two at once leave one version, and tell the other", async () => {
    const outcomes = await Promise.all(
      [100_000n, 200_000n].map((amount) =>
        world.inZone(economist, (work) => decideContributions(work, decision(2031, amount), 0)),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: "contribution.newerVersion", version: 1 },
    });
    const kept = await world.inZone(economist, (work) => readDecisions(work, [2031]));
    expect(kept.map(({ version }) => version)).toEqual([1]);
  });

  it("raise an entered year by an extra amount without touching what was entered: 500 tkr gives 250 and 250", async () => {
    await enterYear(world, economist, 2032, [1_000_000, 500_000, 300_000, 150_000, 50_000]);
    const extra = { ...decision(2032, 50_000_000n), kind: "extra" as const };
    accepted(await world.inZone(economist, (work) => decideContributions(work, extra, 1)));
    const table = await world.inZone(economist, (work) => readContributionTable(work, [2032]));
    const year = table.years[0];
    expect([year?.version, year?.stateAmount, year?.total]).toEqual([2, 150_000_000n, 300_000_000n]);
    expect(year?.amounts.get(world.memberId("Region Stockholm"))).toBe(75_000_000n);
    expect(year?.amounts.get(world.memberId("Haninge kommun"))).toBe(30_000_000n + 12_024_000n);
  });

  it("do not change when the rule does, and leave a line in the log", async () => {
    accepted(await world.inZone(economist, (work) => decideContributions(work, decision(2033, 100_000n), 0)));
    const before = await world.inZone(economist, (work) => readContributionTable(work, [2033]));
    await fixedRule(world, economist, [1, 1, 1]);
    const after = await world.inZone(economist, (work) => readContributionTable(work, [2033]));
    expect(after).toEqual(before);
    const { rows } = await world.admin.query<{ detail: unknown }>(
      "select detail from audit.event where association_id = $1 and event = 'contribution.decide' and detail->>'year' = '2033'",
      [world.associationId],
    );
    expect(rows).toEqual([{ detail: expect.objectContaining({ version: 1, stateAmount: "1000.00" }) }]);
  });

  it("take no population of a municipality outside the association", async () => {
    const figure = { onDate: "2017-11-01", ageFrom: 0, ageTo: 120, inhabitants: 1, source: "SCB" };
    const municipalityId = "01900000-0000-7000-8000-000000000000";
    const outcome = await world.inZone(economist, (work) =>
      keepPopulation(work, [{ ...figure, municipalityId }]),
    );
    expect(outcome).toMatchObject({ refusal: { code: "population.municipalityUnknown" } });
  });
});
