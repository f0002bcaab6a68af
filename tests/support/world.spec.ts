import { describe, expect, it } from "vitest";
import { associationOf, codesOf, membersOf, municipalitiesOf } from "../../src/modules/associations/index.ts";
import { councilsOf, interventionsOf } from "../../src/modules/interventions/index.ts";
import { allDuties, zoneOf } from "../../src/platform/access/duty.ts";
import { foundAssociation } from "./world.ts";

describe("a test's own association", () => {
  it("has members, municipalities, interventions, councils and codes, seen from both zones", async () => {
    const world = await foundAssociation();
    for (const duty of ["director", "teamMember"] as const) {
      const actor = await world.actorAs(duty);
      await world.inZone(actor, async (work) => {
        expect((await associationOf(work)).slug).toBe(world.slug);
        expect(await membersOf(work)).toHaveLength(6);
        expect((await municipalitiesOf(work)).map((one) => one.name)).toEqual([
          "Haninge",
          "Nynäshamn",
          "Tyresö",
        ]);
        expect(await interventionsOf(work)).toHaveLength(6);
        expect(await councilsOf(work)).toHaveLength(3);
        expect(await codesOf(work, "exitReason")).toHaveLength(11);
      });
    }
  });

  it("lets every duty of a zone work, each with its own units", async () => {
    const world = await foundAssociation();
    for (const duty of allDuties.filter((one) => zoneOf(one) !== "system")) {
      const actor = await world.actorAs(duty);
      expect(await world.inZone(actor, (work) => Promise.resolve(work.actor.units.length))).toBe(
        actor.units.length,
      );
    }
    expect((await world.actorAs("registrar")).units).toHaveLength(9);
    expect((await world.actorAs("teamMember", "Ung i Tyresö")).units).toEqual([
      world.interventionId("Ung i Tyresö"),
    ]);
  });

  it("moves its clock only when told to", async () => {
    const world = await foundAssociation({ now: "2018-03-05" });
    const actor = await world.actorAs("director");
    world.clock.advance({ days: 1 });
    expect(await world.inZone(actor, async (work) => work.today.toString())).toBe("2018-03-06");
  });
});
