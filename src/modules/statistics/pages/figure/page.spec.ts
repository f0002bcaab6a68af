import { beforeAll, describe, expect, it } from "vitest";
import { rowTexts } from "../../../../../tests/support/printed-figures.ts";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";
import { figureHref, WHOLE } from "../../model/view/figure-address.ts";

let site: Site;
let auditor: Actor;

beforeAll(async () => {
  const world = await sampleWorld();
  site = siteFor(world, { routes });
  auditor = await world.actorAs("auditor");
});

const open = (of: string, figure: string) => site.get(figureHref({ year: 2017, of, figure }), auditor);

describe("a figure opened", () => {
  it("says what it is, whose rule it is, its base and what gives it", async () => {
    const { html, text } = await open("Ungdomsteamet i Haninge", "workOrStudiesPercent");
    expect(text).toContain("Avslutade till arbete eller studier av alla avslutade under året");
    expect(text).toContain("årsredovisning 2017");
    expect(text).toContain("Deltaganden som avslutades under året, utom felregistreringar");
    expect(rowTexts(html, "Till arbete")).toEqual(["55"]);
    expect(rowTexts(html, "Summa")).toEqual(["88"]);
    expect(rowTexts(html, "Avslutade")).toEqual(["149"]);
  });

  it("is followed from the association to the interventions that give it", async () => {
    const { html } = await open(WHOLE, "participants");
    const own = ["Ungdomsteamet i Haninge", "Ung i Nynäs", "Ung i Tyresö", "Resursråden"];
    const parts = own.map((name) => Number(rowTexts(html, name)[0]));
    expect(parts).toEqual([260, 134, 249, 284]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(927);
    expect(rowTexts(html, "MIA Östra Södertörn (ingår i Resursråden)")).toEqual(["167"]);
  });

  it("opens where a label is somebody else's, as the 0 it is", async () => {
    const { text, status } = await open("Ung i Nynäs", "municipality.Haninge.count");
    expect([status, text]).toEqual([200, expect.stringContaining("Nya från Haninge: 0")]);
  });

  it.each([
    ["Ung i Nynäs", "hittepå"],
    ["Ingen insats", "participants"],
    ["Ung i Nynäs", "municipality.Atlantis.count"],
    ["Ung i Nynäs", ""],
    ["__proto__", "constructor"],
  ])("does not exist: %s %s", async (of, figure) => {
    expect((await open(of, figure)).status).toBe(404);
  });

  it("does not exist in a year without figures", async () => {
    const href = figureHref({ year: 1990, of: WHOLE, figure: "participants" });
    expect((await site.get(href, auditor)).status).toBe(404);
    expect((await site.get("/statistik/siffra/hej", auditor)).status).toBe(404);
  });
});
