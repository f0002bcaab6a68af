import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../../model/content/entry-content.ts";
import { languages } from "../../model/language.ts";
import { aboutRoutes } from "../about/route.tsx";
import { suggestionRoutes } from "../suggestion/route.tsx";
import { entryWords } from "../words/entry.ts";
import { entryRoutes } from "./route.tsx";

const swedish = {
  ...textsNamed("Stegvis"),
  summary: "Du prövar ett arbete i lugn takt.",
  standard: {
    ...emptyReaderText,
    what: "Du får arbetsträna.\n\n- i lugn takt\n- nära dig",
    how: "Du träffar en handledare.",
    apply: "Ring mottagningen.",
  },
  easyRead: { ...emptyReaderText, what: "Du får prova ett jobb." },
  tracks: { ung: { name: "Ung", forWhom: "Du vill komma igång." }, vuxen: { name: "Vuxen", forWhom: "" } },
};
const full: Partial<EntryContent> = {
  ways: ["self", "official"],
  referrers: ["employmentService"],
  municipalities: ["0136", "0138"],
  supportLanguages: ["sv", "ar"],
  interpreter: true,
  tracks: [
    { id: "ung", ageFrom: 16, ageTo: 24, municipalities: [], situations: [] },
    { id: "vuxen", ageFrom: 25, ageTo: null, municipalities: ["0138"], situations: ["sickListed"] },
  ],
  locations: [
    {
      ...{ id: "a", kind: "physical", name: "Verkstan", street: "Storgatan 1", postalCode: "136 00" },
      ...{ city: "Haninge", accessibility: ["stepFree"] },
    },
  ],
  links: [
    { label: "Läs om oss", url: "https://www.haninge.example/stegvis" },
    { label: "Elak", url: "javascript:alert(1)" },
  ],
  texts: {
    sv: swedish,
    ar: {
      ...textsNamed("خطوة بخطوة"),
      origin: "machine",
      basedOn: "0000000000000000",
      summary: "تجرب عملاً.",
    },
  },
};

describe("the page of an entry", () => {
  let world: World;
  let editor: Actor;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2026-03-05" });
    site = siteFor(world, { routes: [...entryRoutes, ...suggestionRoutes, ...aboutRoutes] });
    editor = await world.actorAs("catalogueEditor");
    const entryId = await publishSample(world, editor, sampleContent("Stegvis", full), "stegvis");
    await world.admin.query(
      `update catalogue.published set places = 12, free_places = 3, waiting_weeks = 2, places_on = '2026-03-01',
        verified_on = '2026-02-01' where entry_id = $1`,
      [entryId],
    );
  });
  const read = (query = "", slug = "stegvis") => site.get(`/katalog/insats/${world.slug}/${slug}${query}`);

  it("says what it is, for whom by track, how one comes with and what it costs", async () => {
    const { status, text, html, headers } = await read();
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("s-maxage=60");
    expect(html.querySelectorAll("#what li").map((item) => item.text)).toEqual(["i lugn takt", "nära dig"]);
    expect(text).toMatch(
      /Du behöver passa in på ett av dem. Ung Du är 16–24 år Du bor i Haninge eller Tyresö/,
    );
    expect(text).toMatch(/Du vill komma igång. Vuxen Du är minst 25 år Du bor i Tyresö/);
    expect(text).toMatch(/känner igen dig i något av det här: Sjukskrivna/);
    expect(text).toMatch(
      /Du söker själv Genom en handläggare Handläggare här kan anmäla dig: Arbetsförmedlingen/,
    );
    expect(text).toContain("Det kostar ingenting.");
    expect(text).toMatch(/Svenska Arabiska Det går att boka tolk/);
    expect(text).toMatch(/Inga trappsteg/);
    expect(text).toMatch(/Verkstan Storgatan 1 136 00 Haninge/);
    expect(html.querySelector("a[href='tel:+4681234567']")?.text).toBe("08-123 45 67");
    expect(html.querySelector("a[href^='mailto:mottagning@haninge.example']")).not.toBeNull();
    expect(html.querySelector(".entry-room")?.text).toBe("Lediga platser: 3 Så var det 1 mars 2026.");
    expect(text).toMatch(/Lediga platser 3 Platser 12 Väntetid i veckor, ungefär 2/);
    expect(text).toContain("Så var det 1 mars 2026.");
    expect(text).toContain("Uppgifterna bekräftades 1 februari 2026.");
    expect(text).toContain("Sidan ändrades senast 5 mars 2026.");
    expect(html.querySelector("a[href^='javascript']")).toBeNull();
    expect(html.querySelector("article")?.getAttribute("data-contact")).toMatch(
      /^\/katalog\/insats\/.*\/stegvis$/,
    );
  });

  it("says at the top when nobody has confirmed it in time", async () => {
    await publishSample(world, editor, sampleContent("Ny"), "ny");
    expect((await read("", "ny")).html.querySelector(".notices")?.text).toContain("Ingen har bekräftat");
    world.clock.set("2026-12-01");
    const { html } = await read();
    expect(html.querySelector(".notices")?.text).toContain(
      "Ingen har bekräftat uppgifterna sedan 1 februari 2026.",
    );
    world.clock.set("2026-03-05");
  });

  it("has its versions as tabs, and says what is missing in one", async () => {
    const { html, text } = await read("?text=lattlast");
    expect(html.querySelector(".entry-variants [aria-current]")?.text).toBe("Lättläst");
    expect(html.querySelector("#what")?.text).toContain("Du får prova ett jobb.");
    expect(html.querySelector("#how")?.text).toContain("Den här delen finns bara som vanlig text.");
    expect(text).not.toContain("Det finns ingen lättläst text");
    expect((await read("?text=klarsprak")).text).toContain("Det finns ingen text på klarspråk.");
  });

  it("is read from the right in Arabic, with Swedish marked and numbers from the left", async () => {
    const { html, text } = await read("?sprak=ar");
    expect(html.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(html.querySelector("h1")?.text).toBe("خطوة بخطوة");
    expect(text).toContain(entryWords.ar.machine);
    expect(text).toContain(entryWords.ar.outdated);
    expect(html.querySelector("#what div[lang=sv]")?.getAttribute("dir")).toBe("ltr");
    expect(html.querySelector("#what .muted")?.text).toBe(entryWords.ar.inSwedish);
    expect(html.querySelector("a[href^='tel:'] bdi")?.getAttribute("dir")).toBe("ltr");
    expect(html.querySelector("address")?.getAttribute("dir")).toBe("ltr");
  });

  it.each(languages)(
    "is whole in %s, in Swedish and said to be where the text is missing",
    async (language) => {
      const { status, html } = await read(`?sprak=${language}`, "ny");
      expect(status).toBe(200);
      const words = entryWords[language];
      const notices = html.querySelector(".notices")?.text ?? "";
      if (language !== "sv") {
        expect(notices).toContain(words.missing);
        expect(html.querySelector("h1")?.getAttribute("lang")).toBe("sv");
      }
      for (const heading of [words.headings.what, words.headings.forWhom, words.contact, words.responsible])
        expect(html.querySelectorAll("h2").map((one) => one.text)).toContain(heading);
    },
  );

  it("can be shared by address, mail and QR code", async () => {
    const { html } = await read("?sprak=en&fran=brev");
    const address = `http://localhost:3000/katalog/insats/${world.slug}/stegvis?sprak=en`;
    expect(html.querySelector(".entry-share__address")?.text).toBe(address);
    const mail = html.querySelector("a[href^='mailto:?']")?.getAttribute("href") ?? "";
    expect(decodeURIComponent(mail)).toContain(address);
    expect(html.querySelector("details svg")?.getAttribute("aria-label")).toBe(
      `QR code that leads to ${address}`,
    );
    expect(html.querySelector("#qr-rutor")?.getAttribute("d")).toMatch(/^M4 4\.5h7/);
  });

  it("tells machines what it is, its one address and its other languages", async () => {
    const { html } = await read("?text=lattlast");
    const data: unknown = JSON.parse(html.querySelector("script[type='application/ld+json']")?.text ?? "");
    expect(data).toMatchObject({
      ...{ "@type": "GovernmentService", name: "Stegvis", inLanguage: ["sv", "ar"] },
      provider: { name: "Haninge kommun", identifier: "2120000084" },
      areaServed: [{ name: "Haninge" }, { name: "Tyresö" }],
      audience: { suggestedMinAge: 16 },
      serviceType: ["Arbetsträning och praktik"],
      isAccessibleForFree: true,
    });
    expect(html.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      `http://localhost:3000/katalog/insats/${world.slug}/stegvis`,
    );
    expect(html.querySelectorAll("link[hreflang]").length).toBe(languages.length + 1);
    expect(html.querySelector("meta[name=description]")?.getAttribute("content")).toBe(swedish.summary);
    expect(html.querySelector("meta[property='og:title']")?.getAttribute("content")).toBe("Stegvis");
  });

  it("lets no text end the data for machines", async () => {
    const name = "Bra</script><script>alert(1)</script>";
    await publishSample(world, editor, sampleContent(name), "elak");
    const { body, html } = await read("", "elak");
    expect(body).not.toContain("<script>alert");
    const data: unknown = JSON.parse(html.querySelector("script[type='application/ld+json']")?.text ?? "");
    expect(data).toMatchObject({ name });
  });
});
