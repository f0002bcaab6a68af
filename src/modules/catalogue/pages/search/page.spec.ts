import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { answerSearch } from "./route.tsx";
import { searchRoutes } from "./routes.ts";
import type { SearchSetting } from "./setting.ts";

let world: World;
let site: Site;
const own = "/provkatalog";

/** The same page narrowed to the test's own association, since other tests publish in the national one. */
function ownRoute() {
  const setting: SearchSetting = {
    scope: { kind: "association", associationId: world.associationId },
    base: own,
    presented: { heading: "Provförbundets stöd", about: "Stöd i vårt område." },
    association: { slug: world.slug, name: "Provförbundet" },
  };
  return openRoute({ method: "get", path: own, handle: (request) => answerSearch(request, setting) });
}

beforeAll(async () => {
  world = await foundAssociation({ now: "2026-03-05" });
  const editor = await world.actorAs("director");
  const publish = (name: string, slug: string, changes: Parameters<typeof sampleContent>[1] = {}) =>
    publishSample(world, editor, sampleContent(name, changes), slug);
  await publish("Gläntan", "glantan", { kinds: ["workTraining"], municipalities: ["0136"] });
  await publish("Verkstaden", "verkstaden", { kinds: ["guidance"], municipalities: ["0192"] });
  const { texts } = sampleContent("Snickeriet");
  const swedish = texts.sv;
  if (swedish === undefined) throw new Error("the sample has Swedish texts");
  await publish("Snickeriet", "snickeriet", {
    ...{ kinds: ["health"], municipalities: ["0136"] },
    texts: { sv: swedish, en: { ...swedish, origin: "machine", name: "Carpentry" } },
  });
  for (let number = 1; number <= 21; number++)
    await publish(`Trädgården ${number}`, `tradgarden-${number}`, {
      kinds: ["community"],
      ways: ["official"],
    });
  site = siteFor(world, { routes: [...searchRoutes, ownRoute()] });
});

const names = async (address: string) =>
  (await site.get(address)).html.querySelectorAll(".hit h3 a").map((link) => link.textContent);

describe("the search page", () => {
  it("begins with kinds, common questions and the way to everything", async () => {
    const { status, html, headers } = await site.get(own);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("public");
    expect(html.querySelector("h1")?.textContent).toBe("Provförbundets stöd");
    expect(html.querySelectorAll(".tiles a").map((link) => link.textContent.trim())).toContain(
      "Gemenskap och kontakter 21",
    );
    expect(html.querySelector(".start__all a")?.textContent).toBe("Visa alla insatser (24)");
  });

  it("finds by words and shows what one decides by", async () => {
    const { html, text } = await site.get(`${own}?q=verkstaden`);
    expect(html.querySelector("#antal")?.textContent).toBe("1 insats");
    const hit = html.querySelector(".hit");
    expect(hit?.querySelector("a")?.getAttribute("href")).toBe(`/katalog/insats/${world.slug}/verkstaden`);
    for (const fact of ["Haninge kommun", "Nynäshamn", "16–29 år", "Du söker själv", "08-123 45 67"])
      expect(hit?.textContent).toContain(fact);
    expect(text).toContain("Ingen har bekräftat uppgifterna på länge");
  });

  it("narrows: something within a heading, every heading together", async () => {
    expect(await names(`${own}?slag=workTraining&slag=guidance`)).toHaveLength(2);
    expect(await names(`${own}?slag=workTraining&slag=guidance&kommun=0192`)).toEqual(["Verkstaden"]);
  });

  it("shows what is chosen as links that take it away, and counts at the rest", async () => {
    const { html } = await site.get(`${own}?slag=workTraining&kommun=0136&sprak=en`);
    const chips = html.querySelectorAll(".chip");
    expect(chips.map((chip) => chip.getAttribute("href"))).toEqual([
      `${own}?slag=workTraining&sprak=en`,
      `${own}?kommun=0136&sprak=en`,
    ]);
    expect(html.querySelector('input[value="workTraining"]')?.hasAttribute("checked")).toBe(true);
    expect(html.querySelector("select option[selected]")?.textContent).toBe("Haninge");
    const community = html.querySelector('label:has(input[value="community"]) .facet__count');
    expect(community?.textContent).toBe("21");
  });

  it("pages by twenty and leads from past the end to the last page", async () => {
    const { html } = await site.get(`${own}?slag=community`);
    expect(html.querySelectorAll(".hit")).toHaveLength(20);
    expect(html.querySelector(".paging a")?.getAttribute("href")).toBe(`${own}?slag=community&sida=2`);
    const past = await site.get(`${own}?slag=community&sida=99999999999999999999`);
    expect([past.status, past.location]).toEqual([303, `${own}?slag=community&sida=2`]);
    expect(await names(past.location)).toHaveLength(1);
  });

  it("keeps what is ticked for comparison while one searches on, pages and narrows", async () => {
    const key = `insats=${world.slug}%2Fverkstaden`;
    const { html } = await site.get(`${own}?slag=community&${key}`);
    const next = html.querySelector(".paging a")?.getAttribute("href");
    expect(next).toBe(`${own}?slag=community&sida=2&${key}`);
    const elsewhere = html.querySelector(".picked input");
    expect([elsewhere?.getAttribute("value"), elsewhere?.getAttribute("form")]).toEqual([
      `${world.slug}/verkstaden`,
      "sok",
    ]);
    expect(html.querySelector(".picked label")?.textContent.trim()).toBe("Jämför Verkstaden");
    const among = (await site.get(`${own}?q=verkstaden&${key}`)).html;
    expect(among.querySelector(".picked")).toBeNull();
    expect(among.querySelector(".hit .pick input")?.hasAttribute("checked")).toBe(true);
    const none = (await site.get(`${own}?q=xyzzyplugh&${key}`)).html;
    expect(none.querySelector(".picked label")?.textContent.trim()).toBe("Jämför Verkstaden");
  });

  it("says of a text in the list that a machine made it", async () => {
    const { text } = await site.get(`${own}?q=snickeriet&sprak=en`);
    expect(text).toContain("Translated by a computer.");
    expect((await site.get(`${own}?q=snickeriet`)).text).not.toContain("Översatt av en dator");
  });

  it("helps where nothing is found: what to leave out, other words, whom to call", async () => {
    const { html, text } = await site.get(`${own}?q=verkstaden&kommun=0136`);
    expect(html.querySelector("#antal")?.textContent).toBe("Inga insatser stämmer med det du söker");
    const links = html.querySelectorAll(".no-hits a").map((link) => link.getAttribute("href"));
    expect(links).toContain(`${own}?q=verkstaden`);
    expect(links).toContain("tel:+46771416416");
    expect(text).toContain("Prova färre eller andra ord");
  });

  it("tells of what it could not understand", async () => {
    const { status, text } = await site.get(
      `${own}?slag=<script>&alder=gammal&q=${"verkstaden ".repeat(900)}`,
    );
    expect(status).toBe(200);
    expect(text).toContain("Vi känner inte igen <script> i adressen");
    expect(text).toContain("Skriv ålder som hela år");
    expect(text).toContain("Vi sökte på de första 200 tecknen");
  });

  it("speaks the reader's language and marks Swedish texts", async () => {
    const { html } = await site.get(`${own}?q=verkstaden&sprak=ar`);
    expect(html.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(html.querySelector(".hit a")?.getAttribute("lang")).toBe("sv");
    expect(html.querySelector(".hit")?.textContent).toContain("النص متوفر بالسويدية فقط.");
    const other = html.querySelector('.languages a[lang="fi"]')?.getAttribute("href");
    expect(other).toBe(`${own}?q=verkstaden&sprak=fi`);
  });

  it("lists the municipalities with how much there is in each", async () => {
    const { html } = await site.get(`${own}?visa=karta`);
    const links = html.querySelectorAll(".areas li");
    expect(links.map((item) => item.textContent.trim())).toEqual(["Haninge 23", "Nynäshamn 1"]);
    expect(links[1]?.querySelector("a")?.getAttribute("href")).toBe(`${own}?kommun=0192`);
  });

  it("has one address for search engines, in every language", async () => {
    const { html } = await site.get(`${own}?sprak=uk`);
    const canonical = html.querySelector('link[rel="canonical"]')?.getAttribute("href");
    expect(canonical).toBe(`http://localhost:3000${own}?sprak=uk`);
    expect(html.querySelectorAll('link[rel="alternate"]')).toHaveLength(9);
    expect((await site.get(`${own}?q=jobb`)).html.querySelector('meta[name="robots"]')).not.toBeNull();
  });

  it("answers any address with a page or the way to one", async () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "' or 1=1 --",
        "(a+)+$",
        "\\u0000",
        "%",
        "*:*",
        "-".repeat(3_000),
        "\ud800",
        "9".repeat(40),
      ),
    );
    const name = fc.constantFrom("q", "kommun", "slag", "alder", "lediga", "sida", "visa", "sprak");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, word), { maxLength: 6 }), async (pairs) => {
        const { status } = await site.get(`${own}?${new URLSearchParams(pairs)}`);
        expect([200, 303]).toContain(status);
      }),
      { numRuns: 25 },
    );
  });

  it("is there for the whole country", async () => {
    expect((await site.get("/katalog")).status).toBe(200);
    expect((await site.get("/katalog?q=gläntan")).status).toBe(200);
  });
});
