import { describe, expect, it } from "vitest";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { dutiesByZone } from "../../../../platform/access/duty.ts";
import { routes } from "../../index.ts";

describe("figures for other programs", () => {
  it("are the published ones, with small cells as null", async () => {
    const world = await sampleWorld();
    const answer = await siteFor(world, { routes }).get(
      "/api/statistik/2017",
      await world.actorAs("statistician"),
    );
    expect(answer.status).toBe(200);
    const { figures, threshold } = JSON.parse(answer.body);
    expect(threshold).toBe(5);
    expect(figures.totals[2017].headline.participants).toBe(927);
    expect(figures.insatser.Resursråden.years[2017].toStudies).toBeNull();
  });

  it.each(["/api/statistik/1999", "/api/statistik/i-fjol"])(
    "say in words that %s holds nothing",
    async (path) => {
      const world = await sampleWorld();
      const answer = await siteFor(world, { routes }).get(path, await world.actorAs("economist"));
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.body).message).toMatch(/\.$/);
    },
  );

  it("are not for the party zone", async () => {
    const world = await sampleWorld();
    const site = siteFor(world, { routes });
    for (const duty of dutiesByZone.party)
      expect((await site.get("/api/statistik/2017", await world.actorAs(duty))).status, duty).toBe(403);
  });
});
