import { beforeAll, describe, expect, it } from "vitest";
import { rowTexts } from "../../../../../tests/support/printed-figures.ts";
import { ownSampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { publishedFigures, routes } from "../../index.ts";

let world: World;
let site: Site;
let director: Actor;
let registrar: Actor;

beforeAll(async () => {
  world = await ownSampleWorld();
  site = siteFor(world, { routes });
  director = await world.actorAs("director");
  registrar = await world.actorAs("registrar");
  await site.post("/statistik/stang", { ar: "2017", forstar: "ja" }, director);
});

/** Some who left Ung i Tyresö for work turn out to have moved. */
async function correct(count: number): Promise<void> {
  await world.admin.query(
    `update party.participation set exit_reason = 'moved' where association_id = $1 and id in (
       select id from party.participation where association_id = $1 and intervention_id = $2
         and exit_reason = 'work' and exited_on between '2017-01-01' and '2017-12-31' limit $3)`,
    [world.associationId, world.interventionId("Ung i Tyresö"), count],
  );
  world.clock.advance({ minutes: 1 });
}

describe("a closed year", () => {
  it("says on every page who closed it and when", async () => {
    const { text } = await site.get("/statistik?ar=2017", director);
    expect(text).toContain(
      `Siffrorna för 2017 ligger fast sedan 5 mars 2018. ${director.userName} stängde året.`,
    );
    expect((await site.get("/statistik/ar", director)).text).toContain("2017 (stängt)");
  });

  it("keeps its figures, and says that some have changed without telling how few", async () => {
    await correct(1);
    expect(rowTexts((await site.get("/statistik?ar=2017", director)).html, "Ung i Tyresö")[4]).toBe("71");
    expect(rowTexts((await site.get("/statistik?ar=2017", registrar)).html, "Ung i Tyresö")[4]).toBe("71");
    const { text } = await site.get("/statistik/stang", director);
    expect(text).toContain("Ung i Tyresö Till arbete 71");
    expect(text).toContain("Skillnaderna visas inte i antal");
    expect(text).not.toContain("−1");
  });

  it("shows whole corrections to whoever sees whole figures", async () => {
    const { text } = await site.get("/statistik/stang", registrar);
    expect(text.replaceAll(/[\s\u202f\u00a0]+/g, " ")).toMatch(/Ung i Tyresö ?Till arbete ?71[^0-9]*70 ?−1/);
  });

  it("gives the difference in numbers once it points at nobody", async () => {
    await correct(6);
    const { text } = await site.get("/statistik/stang", director);
    expect(text).toMatch(/64 ?−7/);
  });

  it("stays the same for everybody who asks for published figures", async () => {
    const [year] = await publishedFigures(world.db, world.associationId, [2017]);
    expect(year?.figures.insatser["Ung i Tyresö"]?.years["2017"]?.toWork).toBe(71);
  });

  it("cannot be closed again, nor a year that is not over or empty", async () => {
    const again = await site.post("/statistik/stang", { ar: "2017", forstar: "ja" }, director);
    expect([again.status, again.text]).toEqual([409, expect.stringContaining("2017 är redan stängt av")]);
    const early = await site.post("/statistik/stang", { ar: "2018", forstar: "ja" }, director);
    expect([early.status, early.text]).toEqual([409, expect.stringContaining("2018 är inte slut än")]);
    const empty = await site.post("/statistik/stang", { ar: "1990", forstar: "ja" }, director);
    expect([empty.status, empty.text]).toEqual([409, expect.stringContaining("inga siffror för 1990")]);
  });

  it("is not closed by a click alone", async () => {
    const answer = await site.post("/statistik/stang", { ar: "2016" }, director);
    expect(answer.location).toBe("/statistik/stang");
    expect((await site.get("/statistik?ar=2016", director)).text).not.toContain("ligger fast");
  });

  it("is in the log", async () => {
    const { rows } = await world.admin.query(
      "select detail from audit.event where association_id = $1 and event = 'year.close'",
      [world.associationId],
    );
    expect(rows).toEqual([{ detail: { year: 2017 } }]);
  });

  it.each(["boardMember", "auditor", "coordinator", "registrar", "teamLeader"] as const)(
    "is not for a %s to make",
    async (duty) => {
      const actor = await world.actorAs(duty);
      expect((await site.post("/statistik/stang", { ar: "2016", forstar: "ja" }, actor)).status).toBe(403);
    },
  );

  it("has a whole copy that the association's role cannot reach", async () => {
    const reading = world.inZone(director, (work) =>
      work.tx.selectFrom("statistics.closed_year_whole").select("whole").execute(),
    );
    await expect(reading).rejects.toThrow(/permission denied/);
  });
});
