import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { searchRoutes } from "../search/routes.ts";

let world: World;
let site: Site;

beforeAll(async () => {
  world = await foundAssociation({ now: "2026-03-05" });
  const editor = await world.actorAs("director");
  for (const name of ["alfa", "beta", "gamma", "delta"]) {
    await publishSample(
      world,
      editor,
      sampleContent(`Insats ${name}`, { fee: name === "beta" ? 15_000 : 0 }),
      name,
    );
  }
  site = siteFor(world, { routes: searchRoutes });
});

const address = (...slugs: readonly string[]) =>
  `/katalog/jamfor?${slugs.map((slug) => `insats=${world.slug}/${slug}`).join("&")}`;

describe("the comparison", () => {
  it("has a column for each entry and a row for each thing to compare by", async () => {
    const { html } = await site.get(address("alfa", "beta"));
    const heads = html.querySelectorAll("thead th a:first-child");
    expect(heads.map((link) => link.textContent)).toEqual(["Insats alfa", "Insats beta"]);
    const row = (heading: string) =>
      html
        .querySelectorAll("tbody tr")
        .find((one) => one.querySelector("th")?.textContent === heading)
        ?.querySelectorAll("td")
        .map((cell) => cell.textContent.trim());
    expect(row("Ålder")).toEqual(["16–29 år", "16–29 år"]);
    expect(row("Kommun")).toEqual(["Haninge", "Haninge"]);
    expect(row("Vad kostar det?")?.[1]).toMatch(/150/);
    expect(row("Kontakt")?.[0]).toContain("08-123 45 67");
  });

  it("takes away one entry and keeps the rest", async () => {
    const { html } = await site.get(address("alfa", "beta"));
    expect(decodeURIComponent(html.querySelector(".comparison__remove")?.getAttribute("href") ?? "")).toBe(
      address("beta"),
    );
  });

  it("leads back to the search it came from, with the same entries ticked", async () => {
    const from = `/katalog/forbund/${world.slug}`;
    const search = "q=insats&kommun=0136&slag=workTraining";
    const chosen = ["alfa", "beta"].map((slug) => `insats=${world.slug}%2F${slug}`).join("&");
    const { html } = await site.get(`/katalog/jamfor?${search}&fran=${from}&${chosen}`);
    const link = (end: string) =>
      html
        .querySelectorAll("a")
        .find((one) => one.textContent === end)
        ?.getAttribute("href");
    expect(link("Till sökningen")).toBe(`${from}?${search}&${chosen}`);
    const without = html.querySelector(".comparison__remove")?.getAttribute("href");
    expect(without).toBe(
      `/katalog/jamfor?${search}&insats=${world.slug}%2Fbeta&fran=${encodeURIComponent(from)}`,
    );
    const odd = await site.get(`/katalog/jamfor?${chosen}&fran=https://ond.example/`);
    expect(odd.text).not.toContain("ond.example");
  });

  it("tells of more than three and of those that are not there", async () => {
    const { status, html, text } = await site.get(`${address("alfa", "ingen", "beta", "gamma")}&insats=../x`);
    expect(status).toBe(200);
    expect(html.querySelectorAll("thead th a:first-child")).toHaveLength(2);
    expect(text).toContain("högst tre insatser");
    expect(text).toContain(`${world.slug}/ingen, ../x`);
  });

  it("without entries says how to choose them", async () => {
    expect((await site.get("/katalog/jamfor?sprak=en")).text).toContain(
      "Choose two or three support services",
    );
  });

  it("survives any address", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 6 }),
        async (values) => {
          const query = new URLSearchParams(values.map((value) => ["insats", value]));
          expect((await site.get(`/katalog/jamfor?${query}`)).status).toBe(200);
        },
      ),
      { numRuns: 15 },
    );
  });
});
