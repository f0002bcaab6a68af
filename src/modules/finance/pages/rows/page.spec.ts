import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";

let world: World;
let site: Site;
let economist: Actor;
const fields = {
  benamning: "Ung i Nynäs",
  del: "intervention",
  inriktning: "individual",
  insats: "",
  projekt: "",
  slutar: "",
};

async function addressOf(label: string): Promise<string> {
  const { html } = await site.get("/ekonomi/rader", economist);
  const link = html.querySelectorAll("tbody a").find((one) => one.text === label);
  return link?.getAttribute("href") ?? "";
}

async function labels(): Promise<string[]> {
  const { html } = await site.get("/ekonomi/rader", economist);
  return html.querySelectorAll("tbody tr td:first-child a").map((one) => one.text);
}

beforeAll(async () => {
  world = await foundAssociation({ now: "2018-10-15" });
  site = siteFor(world, { routes });
  economist = await world.actorAs("economist");
});

describe("the rows of the economy", () => {
  it("are none at first", async () => {
    expect((await site.get("/ekonomi/rader", economist)).text).toMatch(/Här finns inga rader än/);
    const auditor = await site.get("/ekonomi/rader", await world.actorAs("auditor"));
    expect(auditor.text).not.toMatch(/Lägg till/);
  });

  it("are added with their part and what they are tied to", async () => {
    const insats = world.interventionId("Ung i Nynäs");
    expect((await site.post("/ekonomi/rader/ny", { ...fields, insats }, economist)).location).toBe(
      "/ekonomi/rader",
    );
    await site.post("/ekonomi/rader/ny", { ...fields, benamning: "Samrehab" }, economist);
    await site.post(
      "/ekonomi/rader/ny",
      { ...fields, benamning: "Medlemsavgifter", del: "contributions" },
      economist,
    );
    const { text } = await site.get("/ekonomi/rader", await world.actorAs("boardMember"));
    expect(text).toMatch(/Ung i Nynäs ?Insats ?Individinriktad ?Ung i Nynäs ?Pågår/);
  });

  it("change name, and end", async () => {
    const address = await addressOf("Samrehab");
    expect(
      (await site.get(address, economist)).html.querySelector("input[name=benamning]")?.getAttribute("value"),
    ).toBe("Samrehab");
    await site.post(address, { ...fields, benamning: "Samrehab Haninge", slutar: "2019" }, economist);
    expect((await site.get("/ekonomi/rader", economist)).text).toMatch(/Samrehab Haninge.*2019/);
  });

  it("move within their part, and not out of it", async () => {
    const id = (await addressOf("Samrehab Haninge")).split("/")[3];
    const move = (riktning: string) => site.post(`/ekonomi/rader/${id}/flytta`, { riktning }, economist);
    expect((await move("upp")).location).toBe(`/ekonomi/rader#rad-${id}`);
    expect(await labels()).toEqual(["Samrehab Haninge", "Ung i Nynäs", "Medlemsavgifter"]);
    await move("upp");
    await move("ned");
    await move("ned");
    expect(await labels()).toEqual(["Ung i Nynäs", "Samrehab Haninge", "Medlemsavgifter"]);
  });

  const unknown = "01900000-0000-7000-8000-000000000000";
  it.each([
    [{ benamning: "UNG i  nynäs:" }, 409, /finns redan en rad som heter Ung i Nynäs/],
    [{ benamning: "" }, 422, /Skriv vad raden heter/],
    [{ benamning: "Ny", del: "kaffe" }, 422, /Välj vilken del/],
    [{ benamning: "Ny", slutar: "19" }, 422, /fyra siffror/],
    [{ benamning: "Ny", insats: unknown }, 422, /Insatsen finns inte längre/],
    [{ benamning: "Ny", projekt: unknown }, 422, /Projektet finns inte längre/],
  ])("keep what was typed and say how to mend %j", async (change, status, sentence) => {
    const answer = await site.post("/ekonomi/rader/ny", { ...fields, ...change }, economist);
    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(sentence)]);
    expect(answer.html.querySelector("select[name=inriktning] option[selected]")?.getAttribute("value")).toBe(
      "individual",
    );
  });

  it("do not end before a year that has money on them", async () => {
    const grid = (await site.post("/ekonomi/budget/borja", { ar: "2019", start: "empty" }, economist))
      .location;
    const id = (await addressOf("Ung i Nynäs")).split("/")[3] ?? "";
    await site.post(grid, { utgava: "1", [`belopp-${id}`]: "5" }, economist);
    const answer = await site.post(`/ekonomi/rader/${id}/andra`, { ...fields, slutar: "2018" }, economist);
    expect([answer.status, answer.text]).toEqual([409, expect.stringMatching(/har pengar i budgeten 2019/)]);
  });

  it("stay in the part they had when a year with accounts on them was closed", async () => {
    await site.post("/ekonomi/rader/ny", { ...fields, benamning: "Revision", del: "audit" }, economist);
    const address = await addressOf("Revision");
    const { associationId } = world;
    await world.admin.query(
      `insert into association.row_mapping (association_id, id, row_id, account_from, account_to, from_year)
       values ($1, gen_random_uuid(), $2, '6420', '6420', 2016)`,
      [associationId, address.split("/")[3]],
    );
    await world.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2017, now(), $2)",
      [associationId, economist.userId],
    );
    const change = (more: object) =>
      site.post(address, { ...fields, benamning: "Revision", del: "audit", ...more }, economist);
    const moved = await change({ del: "board" });
    expect([moved.status, moved.text]).toEqual([409, expect.stringMatching(/stängda bokslutet för 2017/)]);
    expect((await change({ benamning: "Revision och granskning" })).status).toBe(303);
  });

  it("that are gone have no page", async () => {
    for (const id of [unknown, "nej"]) {
      expect((await site.get(`/ekonomi/rader/${id}/andra`, economist)).status).toBe(404);
      expect(
        (await site.post(`/ekonomi/rader/${id}/andra`, { ...fields, benamning: "Ny" }, economist)).status,
      ).toBe(404);
      expect((await site.post(`/ekonomi/rader/${id}/flytta`, { riktning: "upp" }, economist)).status).toBe(
        404,
      );
    }
  });
});

describe("a budget without rows for income and own funds", () => {
  it("says which row is missing, and saves nothing", async () => {
    const other = await foundAssociation({ now: "2018-10-15" });
    const here = siteFor(other, { routes });
    const director = await other.actorAs("director");
    await here.post("/ekonomi/rader/ny", { ...fields, benamning: "Kansli", del: "office" }, director);
    const grid = (await here.post("/ekonomi/budget/borja", { ar: "2019", start: "empty" }, director))
      .location;
    const balanced = await here.post(grid, { utgava: "1", balans: "ja" }, director);
    expect([balanced.status, balanced.text]).toEqual([
      409,
      expect.stringMatching(/ingen rad för egna medel/),
    ]);
    await other.admin.query(
      `insert into association.state_amount (association_id, id, year, stage, amount, dated_on, added_at, added_by)
       values ($1, gen_random_uuid(), 2019, 'final', 100, '2018-10-01', now(), $2)`,
      [other.associationId, director.userId],
    );
    const fetched = await here.post(grid.replace("rutnat", "hamta-intakter"), { utgava: "1" }, director);
    expect([fetched.status, fetched.text]).toEqual([
      409,
      expect.stringMatching(/ingen rad för medlemsavgifter/),
    ]);
    const undone = await here.post(grid.replace("rutnat", "angra"), { utgava: "1" }, director);
    expect([undone.status, undone.text]).toEqual([409, expect.stringMatching(/ingen sparning att ångra/)]);
    const next = await here.post("/ekonomi/budget/ny-version", { ar: "2031" }, director);
    expect([next.status, next.text]).toEqual([404, expect.stringMatching(/Budgeten finns inte/)]);
  });
});
