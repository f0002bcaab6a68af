import { beforeAll, describe, expect, it } from "vitest";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Answer, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { routes } from "../../index.ts";

let world: World;
let site: Site;

beforeAll(async () => {
  world = await sampleWorld();
  site = siteFor(world, { routes });
});

/** A team's table as texts, row by row. */
function table({ html }: Answer, team: string): string[][] {
  const section = html
    .querySelectorAll("section")
    .find((one) => one.querySelector("h2")?.textContent === team);
  for (const hidden of section?.querySelectorAll("a .sr-only") ?? []) hidden.remove();
  return (section?.querySelectorAll("tbody tr") ?? []).map((row) =>
    row
      .querySelectorAll("th, td")
      .map((cell) => cell.textContent.replaceAll(/[\s\u202f\u00a0]+/g, " ").trim()),
  );
}

describe("year by year", () => {
  it("shows each team's seven years and their sums", async () => {
    const answer = await site.get("/statistik/ar", await world.actorAs("statistician"));
    const rows = table(answer, "Ung i Tyresö");
    expect(rows.map(([year, participants]) => [year, participants])).toEqual([
      ["2011", "497"],
      ["2012", "624"],
      ["2013", "236"],
      ["2014", "221"],
      ["2015", "166"],
      ["2016", "233"],
      ["2017", "249"],
      ["Summa", "2 226"],
    ]);
    expect(table(answer, "Förbundet").at(-2)?.slice(0, 4)).toEqual(["2017", "927", "634", "691"]);
  });

  it("says that the series hold together", async () => {
    const { text } = await site.get("/statistik/ar", await world.actorAs("registrar"));
    expect(text).toContain("7 år är kontrollerade");
    expect(text).not.toContain("Serien motsäger sig själv");
  });

  it("shares what it rests on: sums of shares are taken from sums of counts", async () => {
    const answer = await site.get("/statistik/ar", await world.actorAs("registrar"));
    const sum = table(answer, "Ung i Nynäs").at(-1);
    expect(sum?.[6]).toMatch(/^\d+ % \(\d+ av 547\)$/);
  });
});

describe("the nation", () => {
  it("says over how many, when it was counted, and hides what would tell of one", async () => {
    const { text, status } = await site.get("/statistik/riket?ar=2017", await world.actorAs("boardMember"));
    expect(status).toBe(200);
    expect(text).toMatch(/räknat|räknas inom en minut|Inget är räknat än/i);
  });
});
