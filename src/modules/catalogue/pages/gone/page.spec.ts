import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { languages } from "../../model/language.ts";
import { entryRoutes } from "../entry/route.tsx";
import { goneWords } from "../words/gone.ts";
import { searchWords } from "../words/search.ts";

describe("an address whose entry is not shown", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2026-03-05" });
    site = siteFor(world, { routes: entryRoutes });
    const editor = await world.actorAs("catalogueEditor");
    const place = { municipalities: ["2583"] };
    await publishSample(world, editor, sampleContent("Kvar", place), "kvar");
    const ids = [];
    for (const slug of ["borta", "ledig"])
      ids.push(await publishSample(world, editor, sampleContent(`Provet ${slug}`, place), slug));
    await world.admin.query(
      `insert into catalogue.removed select association_id, entry_id, slug, name, municipalities, kinds, target_groups, now()
       from catalogue.published where entry_id = $1`,
      [ids[0]],
    );
    await world.admin.query("delete from catalogue.published where entry_id = $1", [ids[0]]);
    await world.admin.query(
      "update catalogue.published set visible_from = '2026-01-01', visible_until = '2026-02-01' where entry_id = $1",
      [ids[1]],
    );
  });
  const read = (slug: string, language: string) =>
    site.get(`/katalog/insats/${world.slug}/${slug}?sprak=${language}`);

  it.each(languages)("answers 410 with the nearest in %s when it is gone for good", async (language) => {
    const { status, text, html } = await read("borta", language);
    expect(status).toBe(410);
    expect(text).toContain(goneWords[language].removed);
    expect(text).toContain("Provet borta");
    const links = html.querySelectorAll(".entry-alternatives a").map((link) => link.getAttribute("href"));
    const query = language === "sv" ? "" : `?sprak=${language}`;
    expect(links).toContain(`/katalog/insats/${world.slug}/kvar${query}`);
    if (language !== "sv") expect(text).toContain(searchWords[language].swedishOnly);
  });

  it("answers 404 while it is away, and says that it may come back", async () => {
    const { status, text } = await read("ledig", "sv");
    expect(status).toBe(404);
    expect(text).toMatch(/Insatsen visas inte just nu.*samma adress.*Kvar/);
  });

  it("answers 404 with the way to search where nothing is known", async () => {
    const { status, html } = await read("finns-inte", "en");
    expect(status).toBe(404);
    expect(html.querySelector("h1")?.text).toBe("The page does not exist");
    expect(html.querySelector("main a[href='/katalog?sprak=en']")).not.toBeNull();
  });
});
