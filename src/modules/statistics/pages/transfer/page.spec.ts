import { beforeAll, describe, expect, it } from "vitest";
import { ownSampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";

const PATH = "/statistik/overforing?ar=2017";
let world: World;
let site: Site;
let coordinator: Actor;

beforeAll(async () => {
  world = await ownSampleWorld();
  site = siteFor(world, { routes });
  coordinator = await world.actorAs("coordinator");
});

async function boxes(actor: Actor): Promise<string[]> {
  const { html } = await site.get(PATH, actor);
  return html.querySelectorAll('input[name="rad"]').map((box) => box.getAttribute("value") ?? "");
}

const line = (name: string, kind: string) => `${world.interventionId(name)}:${kind}`;

describe("the transfer sheet", () => {
  it("stands in the order of entry, women before men", async () => {
    const [women, men] = await boxes(coordinator);
    expect([women, men]).toEqual([
      `${line("Ungdomsteamet i Haninge", "women")}=105`,
      `${line("Ungdomsteamet i Haninge", "men")}=155`,
    ]);
  });

  it("leaves to the team what the association may not see", async () => {
    expect((await boxes(coordinator)).join()).not.toContain(line("Ung i Nynäs", "women"));
    expect((await site.get(PATH, coordinator)).text).toContain("Förs in av insatsen");
    const leader = await world.actorAs("teamLeader", "Ung i Nynäs");
    const own = await boxes(leader);
    expect(own.map((box) => box.split("=")[0])).toEqual([
      line("Ung i Nynäs", "women"),
      line("Ung i Nynäs", "men"),
    ]);
    const [women = 0, men = 0] = own.map((box) => Number(box.split("=")[1]));
    expect(women + men).toBe(134);
    const box = own[0] ?? "";
    expect((await site.post("/statistik/overforing", { ar: "2017", rad: box }, leader)).status).toBe(303);
    expect((await site.get(PATH, leader)).text).toContain("1 av 2 värden är avbockade");
    expect((await site.post("/statistik/overforing", { ar: "2017", rad: box }, coordinator)).status).toBe(
      403,
    );
  });

  it("reconciles as counts", async () => {
    expect((await site.get(PATH, coordinator)).text.replaceAll("\u202f", "")).toContain("868 av 927");
  });

  it("keeps a dated receipt, and opens the line again when the value changes", async () => {
    const box = `${line("Ungdomsteamet i Haninge", "women")}=105`;
    await site.post("/statistik/overforing", { ar: "2017", rad: box }, coordinator);
    expect((await site.get(PATH, coordinator)).text).toContain("Infört 5 mars 2018");
    await world.admin.query(
      `update party.participation set sex = 'man' where association_id = $1 and id in (
         select id from party.participation where association_id = $1 and intervention_id = $2 and sex = 'woman'
           and enrolled_on between '2017-01-01' and '2017-12-31' limit 6)`,
      [world.associationId, world.interventionId("Ungdomsteamet i Haninge")],
    );
    world.clock.advance({ minutes: 1 });
    expect((await site.get(PATH, coordinator)).text).toContain("Ändrat: 105 fördes in");
    const late = await site.post("/statistik/overforing", { ar: "2017", rad: box }, coordinator);
    expect([late.status, late.text]).toEqual([409, expect.stringContaining("Värdet har ändrats")]);
  });

  it("says what to do when nothing is ticked or the line is unknown", async () => {
    const nothing = await site.post("/statistik/overforing", { ar: "2017" }, coordinator);
    expect(nothing.status).toBe(303);
    const unknown = `${crypto.randomUUID()}:women=1`;
    expect((await site.post("/statistik/overforing", { ar: "2017", rad: unknown }, coordinator)).status).toBe(
      404,
    );
  });

  it.each(["auditor", "boardMember", "economist", "teamMember"] as const)("is not for a %s", async (duty) => {
    expect((await site.get(PATH, await world.actorAs(duty))).status).toBe(403);
  });
});
