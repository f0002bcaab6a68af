import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { dutiesByZone } from "../../../../platform/access/duty.ts";
import { routes } from "../../index.ts";

describe("the list of interventions", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
  });

  it("shows each intervention with host, ages, way in and follow-up, and the councils", async () => {
    const { html, text } = await site.get("/insatser", await world.actorAs("director"));
    const rows =
      html
        .querySelectorAll("table")[0]
        ?.querySelectorAll("tbody tr")
        .map((row) => row.structuredText) ?? [];
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(
      /Ungdomsteamet i Haninge[\s\S]*Haninge kommun[\s\S]*16–24 år[\s\S]*12 månader efter avslut/,
    );
    expect(rows[4]).toMatch(/MIA Östra Södertörn[\s\S]*Bara genom råd/);
    expect(rows[5]).toMatch(/Case Manager[\s\S]*Ingen skrivs in/);
    expect(text).toContain("En väg in i Tyresö");
  });

  it("is read by everyone in the association zone and by nobody in the party zone", async () => {
    for (const duty of dutiesByZone.association) {
      expect((await site.get("/insatser", await world.actorAs(duty))).status, duty).toBe(200);
    }
    for (const duty of dutiesByZone.party) {
      expect((await site.get("/insatser", await world.actorAs(duty))).status, duty).toBe(403);
    }
  });
});
