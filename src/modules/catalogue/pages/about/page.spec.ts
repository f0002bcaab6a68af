import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { languages } from "../../model/language.ts";
import { aboutWords } from "../words/about.ts";
import { aboutRoutes } from "./route.tsx";

describe("the page about an association", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2026-03-05" });
    site = siteFor(world, { routes: aboutRoutes });
    await publishSample(world, await world.actorAs("catalogueEditor"), sampleContent("Stegvis"), "stegvis");
  });
  const read = (language: string) => site.get(`/katalog/forbund/${world.slug}/om?sprak=${language}`);

  it.each(languages)("tells of its members and area in %s", async (language) => {
    const { status, text, html } = await read(language);
    expect(status).toBe(200);
    const words = aboutWords[language];
    expect(html.querySelectorAll("h2").map((one) => one.text)).toEqual(
      expect.arrayContaining([words.members, words.area]),
    );
    expect(text).toMatch(/Haninge kommun.*Haninge/);
  });

  it("says that nothing is written yet, and then what it is for, in Swedish where the language is missing", async () => {
    expect((await read("sv")).text).toContain("inte skrivit något om sig självt än");
    const about = {
      sv: { purpose: "Vi finns för samordning.", vision: "Alla med.", contact: "" },
      en: { purpose: "We exist to coordinate.", vision: "", contact: "" },
    };
    await world.admin.query("update catalogue.publisher set about = $1 where association_id = $2", [
      JSON.stringify(about),
      world.associationId,
    ]);
    expect((await read("sv")).text).toMatch(
      /Därför finns förbundet Vi finns för samordning. Vision Alla med./,
    );
    expect((await read("en")).text).toContain("We exist to coordinate.");
    const { html, text } = await read("ar");
    expect(text).toContain(aboutWords.ar.inSwedish);
    expect(html.querySelector("section div[lang=sv]")?.getAttribute("dir")).toBe("ltr");
  });

  it("is not there for a name that nobody has", async () => {
    expect((await site.get("/katalog/forbund/inget/om")).status).toBe(404);
  });
});
