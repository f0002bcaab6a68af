import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../tests/support/site.ts";
import { siteFor } from "../../../../tests/support/site.ts";
import type { World } from "../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { routes } from "../index.ts";

describe("a document from beginning to end", () => {
  let world: World;
  let site: Site;
  let director: Actor;
  let economist: Actor;
  let boardMember: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    director = await world.actorAs("director");
    economist = await world.actorAs("economist");
    boardMember = await world.actorAs("boardMember");
  });

  const create = async (kind: string, year: number, from = "outline") => {
    const answer = await site.post("/dokument/nytt", { slag: kind, ar: String(year), fran: from }, director);
    expect(answer.status, answer.text).toBe(303);
    return answer.location;
  };
  const partOf = async (home: string, name: string) => {
    const { html } = await site.get(home, director);
    const link = html.querySelectorAll(".report-parts__name a").find((one) => one.text.trim() === name);
    return link?.getAttribute("href") ?? `no part ${name}`;
  };
  const editionOf = async (part: string) => {
    const { html } = await site.get(part, director);
    return html.querySelector('[name="utgava"]')?.getAttribute("value") ?? "";
  };
  const write = async (part: string, text: string, actor = director) => {
    const { html } = await site.get(part, actor);
    const rubrik = html.querySelector('[name="rubrik"]')?.getAttribute("value") ?? "";
    return await site.post(part, { rubrik, text, utgava: await editionOf(part) }, actor);
  };

  it("shows an empty list with a way on, and every page of a new document", async () => {
    expect((await site.get("/dokument", boardMember)).text).toContain("Här är tomt än så länge");
    const home = await create("annualReport", 2030);
    for (const path of ["", "/granska", "/visa", "/underskrifter", "/pdf", "/word", "/excel"])
      expect((await site.get(home + path, director)).status, path).toBe(200);
    expect((await site.get("/dokument", boardMember)).text).toContain("texter saknas");
  });

  it("asks for what is wrong with the form and with the year", async () => {
    expect((await site.post("/dokument/nytt", {}, director)).status).toBe(422);
    const interim = await site.post(
      "/dokument/nytt",
      { slag: "interimReport", ar: "2031", fran: "outline" },
      director,
    );
    expect(interim.text).toContain("Lagen kräver ingen delårsrapport");
    const copy = await site.post(
      "/dokument/nytt",
      { slag: "operationalPlan", ar: "2031", fran: "lastYear" },
      director,
    );
    expect(copy.text).toContain("inget dokument för året före");
    await create("operationalPlan", 2032);
    const twice = await site.post(
      "/dokument/nytt",
      { slag: "operationalPlan", ar: "2032", fran: "outline" },
      director,
    );
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining("Det finns redan")]);
  });

  it("keeps each saved text as a version, shows the difference and goes back", async () => {
    const home = await create("operationalPlan", 2033);
    const part = await partOf(home, "Sammanfattning");
    expect((await write(part, "Första **texten** om året.")).location).toContain("#del-");
    await write(part, "Andra texten om året.", economist);
    const versions = await site.get(`${part}/versioner`, boardMember);
    expect(versions.html.querySelector("del")?.text).toContain("Första");
    expect(versions.html.querySelector("ins")?.text).toContain("Andra");
    const back = await site.post(`${part}/versioner`, { utgava: await editionOf(part), fran: "2" }, director);
    expect(back.status).toBe(303);
    expect((await site.get(part, director)).html.querySelector("textarea")?.text).toBe(
      "Första **texten** om året.",
    );
    expect((await site.get(home, director)).text).toContain("sparade versioner");
  });

  it("lets two writers at once lose nothing: the second gets both texts", async () => {
    const home = await create("operationalPlan", 2034);
    const part = await partOf(home, "Mål");
    const edition = await editionOf(part);
    await site.post(part, { rubrik: "Mål", text: "Direktörens text.", utgava: edition }, director);
    const second = await site.post(
      part,
      { rubrik: "Mål", text: "Ekonomens text.", utgava: edition },
      economist,
    );
    expect(second.status).toBe(409);
    expect(second.text).toContain("Någon annan har sparat texten");
    expect(second.text).toContain("Direktörens text.");
    expect(second.html.querySelector("textarea")?.text).toBe("Ekonomens text.");
    const knowing = second.html.querySelector('[name="utgava"]')?.getAttribute("value") ?? "";
    const again = await site.post(
      part,
      { rubrik: "Mål", text: "Båda texterna.", utgava: knowing },
      economist,
    );
    expect(again.status).toBe(303);
  });

  it("previews without saving and prints nothing as HTML", async () => {
    const home = await create("operationalPlan", 2035);
    const part = await partOf(home, "Sammanfattning");
    const shown = await site.post(
      `${part}/forhandsvisa`,
      { rubrik: "Sammanfattning", text: "<script>alert(1)</script> **fet** {{finns.inte}}", utgava: "1" },
      director,
    );
    expect(shown.body).not.toContain("<script>alert");
    expect(shown.html.querySelector(".report strong")?.text).toBe("fet");
    expect(shown.text).toContain("Siffran {{finns.inte}} finns inte i underlaget");
    expect((await site.get(part, director)).html.querySelector("textarea")?.text).toBe("");
  });

  it("moves, removes, restores and adds parts, and numbers them anew", async () => {
    const home = await create("operationalPlan", 2036);
    const goals = await partOf(home, "Mål");
    await site.post(`${goals}/upp`, {}, director);
    const numbers = async () =>
      (await site.get(`${home}/visa`, director)).html.querySelectorAll(".report h2").map((one) => one.text);
    expect((await numbers()).slice(1, 3)).toEqual(["1 Mål", "2 Sammanfattning"]);
    await site.post(`${goals}/ta-bort`, {}, director);
    expect((await numbers())[1]).toBe("1 Sammanfattning");
    expect((await site.get(home, director)).text).toContain("Borttagna delar");
    await site.post(`${goals}/lagg-tillbaka`, {}, director);
    expect((await numbers())[1]).toBe("1 Mål");
    const added = await site.post(`${home}/del`, { slag: "text", rubrik: "Bilaga", niva: "1" }, director);
    expect(added.status).toBe(303);
    expect((await site.get(home, director)).text).toContain("Bilaga");
    const unknown = await site.post(`${home}/del`, { slag: "data", data: "hittepå" }, director);
    expect([unknown.status, unknown.text]).toEqual([422, expect.stringContaining("Välj en tabell")]);
  });

  it("takes a board member's comment, which must be resolved", async () => {
    const home = await create("operationalPlan", 2037);
    const part = await partOf(home, "Sammanfattning");
    expect((await site.post(`${part}/kommentar`, { kommentar: " " }, boardMember)).status).toBe(422);
    await site.post(`${part}/kommentar`, { kommentar: "Var är målen?" }, boardMember);
    expect((await site.get(`${home}/granska`, director)).text).toContain("En kommentar är inte avklarad");
    const { html } = await site.get(part, director);
    const action = html.querySelector('form[action$="/klar"]')?.getAttribute("action") ?? "";
    expect((await site.post(action, {}, director)).status).toBe(303);
    expect((await site.post(action, {}, director)).status).toBe(404);
    expect((await site.get(`${home}/granska`, director)).text).not.toContain("En kommentar är inte avklarad");
  });

  it("marks last year's texts until somebody has gone through them", async () => {
    const home = await create("operationalPlan", 2038);
    await write(await partOf(home, "Sammanfattning"), "Fjolårets sammanfattning.");
    await write(await partOf(home, "Mål"), "Fjolårets mål.");
    const next = await create("operationalPlan", 2039, "lastYear");
    expect((await site.get(`${next}/granska`, director)).text).toContain("Texten är kvar från 2038");
    await site.post(`${await partOf(next, "Mål")}/genomgangen`, {}, director);
    await write(await partOf(next, "Sammanfattning"), "Årets sammanfattning.");
    expect((await site.get(`${next}/granska`, director)).text).not.toContain("Texten är kvar från 2038");
  });

  it("is published with a motive, stays as it was, and can be taken back", async () => {
    const home = await create("operationalPlan", 2040);
    for (const name of ["Sammanfattning", "Mål", "Insatser", "Medlemsavgifter", "Budget", "Eget kapital"])
      await write(await partOf(home, name), `Text om ${name.toLowerCase()}.`);
    const stopped = await site.post(`${home}/publicera`, { motiv: "Ändå" }, director);
    expect([stopped.status, stopped.text]).toEqual([422, expect.stringContaining("Måste rättas")]);
    await write(await partOf(home, "Förslag till beslut"), "Att anta planen.");
    expect((await site.post(`${home}/publicera`, { motiv: "" }, director)).text).toContain(
      "Skriv varför dokumentet",
    );
    await site.post(`${home}/antagande`, { antagen: "2018-03-01", beslut: "§ 58" }, director);
    expect((await site.post(`${home}/publicera`, { motiv: "Underlaget kommer." }, director)).status).toBe(
      303,
    );
    const open = `/oppet/${world.slug}/verksamhetsplan/2040`;
    await write(await partOf(home, "Mål"), "Nya mål efter publiceringen.");
    const read = await site.get(open);
    expect(read.text).toContain("Text om mål.");
    expect(read.text).not.toContain("Nya mål");
    expect(read.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=300, must-revalidate");
    expect((await site.get(`${open}/pdf`)).body.slice(0, 5)).toBe("%PDF-");
    expect((await site.get(`${open}/word`)).headers.get("cache-control")).toContain("s-maxage=300");
    expect((await site.get(`/oppet/${world.slug}`)).text).toContain("verksamhetsplan 2040");
    expect((await site.get(open, director)).headers.get("cache-control")).toContain("no-store");
    const outline = await site.get(home, director);
    const version = outline.html.querySelector('a[href*="/utgava/"]')?.getAttribute("href") ?? "";
    expect((await site.get(version, boardMember)).text).toContain("SHA-256");
    for (const file of ["pdf", "word", "excel"])
      expect((await site.get(`${version}/${file}`, boardMember)).status).toBe(200);
    expect((await site.post(`${version}/ta-tillbaka`, {}, director)).status).toBe(303);
    expect((await site.post(`${version}/ta-tillbaka`, {}, director)).status).toBe(404);
    expect((await site.get(open)).status).toBe(404);
    expect((await site.get(version, boardMember)).text).toContain("togs tillbaka");
  });

  it("writes down who has signed and says which seats are missing", async () => {
    const home = await create("annualReport", 2041);
    const page = `${home}/underskrifter`;
    expect((await site.get(page, boardMember)).text).toContain("6 av 6 underskrifter saknas");
    const bad = await site.post(page, { roll0: "Ordförande", dag0: "igårs" }, director);
    expect(bad.status).toBe(422);
    await site.post(
      page,
      { roll0: "Ordförande", namn0: "Alva Provsson", dag0: "2018-03-01", roll1: "Ledamot" },
      director,
    );
    expect((await site.get(page, boardMember)).text).toContain("1 av 2 underskrifter saknas: ledamot");
    expect((await site.get(`${home}/granska`, director)).text).toContain("Underskrift saknas: Ledamot");
    expect((await site.get(`${home}/visa`, director)).text).toContain("Undertecknad 1 mars 2018");
  });
});
