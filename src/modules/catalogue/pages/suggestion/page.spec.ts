import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { readSuggestions } from "../../actions/suggestion/read-suggestions.ts";
import { languages } from "../../model/language.ts";
import { suggestionWords } from "../words/suggestion.ts";
import { suggestionRoutes } from "./route.tsx";

describe("suggesting a correction", () => {
  let world: World;
  let site: Site;
  let editor: Actor;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2026-03-05" });
    site = siteFor(world, { routes: suggestionRoutes });
    editor = await world.actorAs("catalogueEditor");
    await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  });
  const address = (query = "") => `/katalog/insats/${world.slug}/stegvis/rattelse${query}`;
  const received = async () => (await world.inZone(editor, readSuggestions)).map(({ text }) => text);

  it.each(languages)("asks for one text in %s and confirms it there", async (language) => {
    const words = suggestionWords[language];
    const query = language === "sv" ? "" : `?sprak=${language}`;
    const { status, html } = await site.get(address(query));
    expect(status).toBe(200);
    expect(html.querySelector("h1")?.text).toBe(words.heading);
    const action = html.querySelector("main form")?.getAttribute("action") ?? "";
    expect(action).toBe(address(query));
    const sent = await site.post(action, { text: `Fel nummer (${language})` });
    expect(sent.status).toBe(303);
    expect((await site.get(sent.location)).text).toContain(words.thanks);
    expect(await received()).toContain(`Fel nummer (${language})`);
    const empty = await site.post(action, { text: "  " });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain(words.faults.empty);
  });

  it("refuses a personal identity number and keeps what was typed", async () => {
    const { status, html } = await site.post(address(), { text: "Gäller 19900321-2397, fel dag." });
    expect(status).toBe(422);
    expect(html.querySelector("#f-text-fault")?.text).toContain("personnummer");
    expect(html.querySelector("textarea")?.text).toContain("fel dag");
    expect(html.querySelector("textarea")?.getAttribute("aria-describedby")).toContain("f-text-fault");
  });

  it("thanks a program that fills in everything, and saves nothing", async () => {
    const before = (await received()).length;
    expect((await site.post(address(), { text: "Köp nu", webbplats: "x" })).status).toBe(303);
    expect((await received()).length).toBe(before);
  });

  it("tells when too many have come in an hour", async () => {
    await publishSample(world, editor, sampleContent("Full"), "full");
    const full = address().replace("stegvis", "full");
    for (let n = 0; n < 20; n++) await site.post(full, { text: `Nummer ${n}` });
    const { status, text } = await site.post(full, { text: "En till" });
    expect(status).toBe(429);
    expect(text).toContain("den senaste timmen");
  });

  it("leads on where the entry is not shown", async () => {
    expect((await site.get(address().replace("stegvis", "borta"))).status).toBe(404);
    expect((await site.post(address().replace("stegvis", "borta"), { text: "Hej" })).status).toBe(404);
  });
});
