import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const parts = [
  ["Ungdomsteamet", "intervention", "individual"],
  ["Frukostmöten", "intervention", "structural"],
  ["Kansli", "office", ""],
  ["Förbundsreserv", "reserve", ""],
  ["Medlemsavgifter", "contributions", ""],
  ["Egna medel", "ownFunds", ""],
] as const;

let world: World;
let site: Site;
let economist: Actor;
const cell = new Map<string, string>();

async function addRows(): Promise<void> {
  for (const [benamning, del, inriktning] of parts)
    await site.post(
      "/ekonomi/rader/ny",
      { benamning, del, inriktning, insats: "", projekt: "", slutar: "" },
      economist,
    );
  const { html } = await site.get("/ekonomi/rader", economist);
  for (const link of html.querySelectorAll("tbody a[href$='/andra']"))
    cell.set(link.text, link.getAttribute("href")?.split("/")[3] ?? "");
}

/** Starts a year's budget; gives the address of its grid. */
async function start(year: string, from = "empty"): Promise<string> {
  return (await site.post("/ekonomi/budget/borja", { ar: year, start: from }, economist)).location;
}

async function editionOf(grid: string): Promise<string> {
  const { html } = await site.get(grid, economist);
  return html.querySelector("input[name=utgava]")?.getAttribute("value") ?? "";
}

async function save(
  grid: string,
  amounts: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
) {
  const fields = Object.entries(amounts).map(([label, text]) => [`belopp-${cell.get(label)}`, text]);
  return site.post(
    grid,
    { utgava: await editionOf(grid), ...Object.fromEntries(fields), ...more },
    economist,
  );
}

beforeAll(async () => {
  world = await foundAssociation({ now: "2018-12-15" });
  site = siteFor(world, { routes });
  economist = await world.actorAs("economist");
});

describe("the budget of a year", () => {
  let grid: string;

  it("is empty at first, and cannot begin without rows", async () => {
    expect((await site.get("/ekonomi/budget?ar=2018", await world.actorAs("auditor"))).text).toMatch(
      /Det finns ingen budget för 2018 än/,
    );
    const refused = await site.post("/ekonomi/budget/borja", { ar: "2018", start: "empty" }, economist);
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringMatching(/inga rader att budgetera på/),
    ]);
    await addRows();
    expect(cell.size).toBe(6);
  });

  it("begins empty, once", async () => {
    grid = await start("2018");
    expect(grid).toMatch(/^\/ekonomi\/budget\/[0-9a-f-]{36}\/rutnat$/);
    const again = await site.post("/ekonomi/budget/borja", { ar: "2018", start: "empty" }, economist);
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/finns redan en version 1/)]);
    expect((await site.post("/ekonomi/budget/borja", { ar: "2018", start: "allt" }, economist)).status).toBe(
      422,
    );
  });

  it("copies nothing where last year has none", async () => {
    const none = await site.post("/ekonomi/budget/borja", { ar: "2025", start: "lastYear" }, economist);
    expect([none.status, none.text]).toEqual([
      409,
      expect.stringMatching(/ingen budget för 2024 att kopiera/),
    ]);
  });

  it("is a table of labelled inputs", async () => {
    const { html } = await site.get(grid, economist);
    const input = html.querySelector(`input[name=belopp-${cell.get("Kansli")}]`);
    expect(input?.getAttribute("aria-label")).toBe("Kansli, Budget 2018 (kronor)");
    expect(html.querySelectorAll("table[data-grid] tbody th[scope=row]").length).toBeGreaterThan(6);
    expect(html.querySelector(`input[name=individ-${cell.get("Kansli")}]`)).toBeNull();
  });

  it("saves amounts in every way people write them, and sums them", async () => {
    const saved = await save(
      grid,
      {
        Ungdomsteamet: "1 000 000",
        Frukostmöten: "250 000,50 kr",
        Kansli: "500000",
        Förbundsreserv: "100 000",
      },
      { [`individ-${cell.get("Frukostmöten")}`]: "20 %", [`ar2-${cell.get("Kansli")}`]: "−5" },
    );
    expect(saved.location).toBe(grid);
    const { text } = await site.get("/ekonomi/budget?ar=2018", await world.actorAs("boardMember"));
    const plain = text.replaceAll(/\s/g, " ");
    expect(plain).toMatch(/Summa insatser 1 250 000,50/);
    expect(plain).toMatch(/Total budget 1 750 000,50 /);
    expect(plain).toMatch(/Total budget med förbundsreserv 1 850 000,50/);
    expect(plain).toMatch(/84 % \(1 050 000 av 1 250 001 kronor\)/);
    expect(plain).toMatch(/29 % \(500 000 av 1 750 001 kronor\)/);
    expect(plain).toMatch(/i underskott. Skriv varför/);
  });

  it("keeps what was typed where a cell is wrong, and names row and column", async () => {
    const name = `belopp-${cell.get("Kansli")}`;
    const answer = await save(
      grid,
      { Kansli: "många", Ungdomsteamet: "1.234,50" },
      { [`individ-${cell.get("Frukostmöten")}`]: "140" },
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/Kansli, Budget 2018 \(kronor\): Skriv beloppet med siffror/);
    expect(answer.text).toMatch(/Ungdomsteamet, Budget 2018 \(kronor\): Beloppet går att läsa på två sätt/);
    expect(answer.text).toMatch(/Frukostmöten, Individinriktat \(%\): Skriv hela procent/);
    expect(answer.html.querySelector(`input[name=${name}]`)?.getAttribute("value")).toBe("många");
    expect((await site.get("/ekonomi/budget?ar=2018", economist)).text.replaceAll(/\s/g, " ")).toMatch(
      /Kansli 500 000/,
    );
  });

  it("lets own funds be what is left to finance", async () => {
    await save(grid, { Medlemsavgifter: "1 500 000" }, { balans: "ja" });
    const { text } = await site.get("/ekonomi/budget?ar=2018", economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Egna medel 250 000,50/);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Kvar när egna medel har täckt resultatet 0/);
  });

  it("undoes the last save, and the undoing", async () => {
    const undo = async () =>
      site.post(grid.replace("rutnat", "angra"), { utgava: await editionOf(grid) }, economist);
    const kansli = async () => {
      const { html } = await site.get(grid, economist);
      return html.querySelector(`input[name=belopp-${cell.get("Kansli")}]`)?.getAttribute("value");
    };
    await save(grid, { Kansli: "1" });
    expect((await undo()).location).toBe(grid);
    expect((await kansli())?.replaceAll(/\s/g, " ")).toBe("500 000");
    await undo();
    expect(await kansli()).toBe("1");
    await undo();
  });

  it("shows both values where two save at once, and takes over what one has not touched", async () => {
    const utgava = await editionOf(grid);
    const [kansli, team] = [`belopp-${cell.get("Kansli")}`, `belopp-${cell.get("Ungdomsteamet")}`];
    await save(grid, { Kansli: "600 000", Ungdomsteamet: "900 000" });
    const answer = await site.post(grid, { utgava, [kansli]: "700 000", [team]: "1 000 000" }, economist);
    expect(answer.status).toBe(409);
    expect(answer.text.replaceAll(/\s/g, " ")).toMatch(
      /Kansli, Budget 2018 \(kronor\): någon annan har sparat 600 000 och du har skrivit 700 000/,
    );
    const value = (name: string) => answer.html.querySelector(`input[name=${name}]`)?.getAttribute("value");
    expect([value(kansli), value(team)?.replaceAll(/\s/g, " ")]).toEqual(["700 000", "900 000"]);
    const now = value("utgava") ?? "";
    expect((await site.post(grid, { utgava: now, [kansli]: "700 000" }, economist)).status).toBe(303);
    const stale = await site.post(grid.replace("rutnat", "angra"), { utgava }, economist);
    expect([stale.status, stale.text]).toEqual([409, expect.stringMatching(/Någon annan har sparat/)]);
  });

  it("is consulted on before it is adopted", async () => {
    const address = grid.replace("/rutnat", "");
    const utgava = await editionOf(grid);
    const anta = (beslutsdag: string) =>
      site.post(`${address}/anta`, { utgava, beslutsdag, paragraf: "§ 1" }, economist);
    expect((await anta("2017-11-22")).text).toMatch(/Skriv först vilken dag styrelsen hade samråd/);
    const future = await site.post(`${address}/samrad`, { utgava, samradsdag: "2019-01-01" }, economist);
    expect([future.status, future.text]).toEqual([422, expect.stringMatching(/Dagen har inte varit än/)]);
    expect((await site.post(`${address}/samrad`, { utgava, samradsdag: "snart" }, economist)).status).toBe(
      422,
    );
    await site.post(`${address}/samrad`, { utgava, samradsdag: "2017-11-01" }, economist);
    expect((await anta("2017-11-01")).text).toMatch(/Samrådet var 1 november 2017 och måste ha varit före/);
    const empty = await site.post(
      `${address}/anta`,
      { utgava, beslutsdag: "2017-12-01", paragraf: "" },
      economist,
    );
    expect(empty.text).toMatch(/Skriv var beslutet finns/);
    expect((await anta("2017-12-05")).location).toBe("/ekonomi/budget?ar=2018&version=1");
    const page = await site.get("/ekonomi/budget?ar=2018", economist);
    expect(page.text).toMatch(/Antagen 5 december 2017, § 1/);
    expect(page.text).toMatch(/Den ska antas senast 30 november 2017 \(23 §/);
  });

  it("is frozen when adopted", async () => {
    const refused = await site.post(grid, { utgava: "99", [`belopp-${cell.get("Kansli")}`]: "5" }, economist);
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringMatching(/Version 1 är antagen och ändras inte/),
    ]);
    expect(
      refused.html.querySelector(`input[name=belopp-${cell.get("Kansli")}]`)?.getAttribute("value"),
    ).toBe("5");
    expect((await site.get(grid, economist)).location).toBe("/ekonomi/budget?ar=2018&version=1");
    const change = { benamning: "Kansli", del: "board", inriktning: "", insats: "", projekt: "", slutar: "" };
    const row = await site.post(`/ekonomi/rader/${cell.get("Kansli")}/andra`, change, economist);
    expect([row.status, row.text]).toEqual([
      409,
      expect.stringMatching(/står i den antagna budgeten för 2018/),
    ]);
  });

  it("changes in a new version, which shows its differences", async () => {
    const next = await site.post("/ekonomi/budget/ny-version", { ar: "2018" }, economist);
    await save(next.location, { Kansli: "650 000" }, { [`anmarkning-${cell.get("Kansli")}`]: "Lägre hyra" });
    const { text } = await site.get(
      "/ekonomi/budget/skillnader?ar=2018&version=2",
      await world.actorAs("auditor"),
    );
    expect(text.replaceAll(/\s/g, " ")).toMatch(
      /Kansli 700 000 650 000 −50 000 Kommentar: tomt blev Lägre hyra/,
    );
    expect(text).not.toMatch(/Ungdomsteamet/);
    expect(
      (await site.get("/ekonomi/budget?ar=2018&version=1", economist)).text.replaceAll(/\s/g, " "),
    ).toMatch(/Kansli 700 000/);
    const twice = await site.post("/ekonomi/budget/ny-version", { ar: "2018" }, economist);
    expect(twice.text).toMatch(/finns redan en version 2/);
    const removed = await site.post(
      next.location.replace("rutnat", "ta-bort"),
      { utgava: await editionOf(next.location) },
      economist,
    );
    expect(removed.location).toBe("/ekonomi/budget?ar=2018");
    expect((await site.get("/ekonomi/budget/skillnader?ar=2018&version=2", economist)).status).toBe(404);
  });

  it("takes decisions in the year, with their financing", async () => {
    const fields = {
      ...{ ar: "2018", rad: cell.get("Frukostmöten") ?? "", belopp: "18 000", beslutsdag: "2018-09-09" },
      ...{ beslut: "Styrelsen § 27", finansiering: "Ur kansliets budget" },
    };
    const path = "/ekonomi/budget/tillskott";
    expect((await site.post(path, { ...fields, finansiering: "" }, economist)).text).toMatch(
      /Lagen kräver det/,
    );
    expect((await site.post(path, { ...fields, belopp: "mycket" }, economist)).text).toMatch(
      /Skriv beloppet med siffror/,
    );
    expect((await site.post(path, { ...fields, beslutsdag: "2019-01-01" }, economist)).text).toMatch(
      /har inte varit än/,
    );
    const unknown = "01900000-0000-7000-8000-000000000000";
    expect((await site.post(path, { ...fields, rad: unknown }, economist)).text).toMatch(
      /En av raderna finns inte/,
    );
    expect((await site.post(path, fields, economist)).location).toBe(`${path}?ar=2018`);
    const { text } = await site.get("/ekonomi/budget?ar=2018", economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(
      /2018-09-09 Frukostmöten 18 000 Styrelsen § 27 Ur kansliets budget/,
    );
  });

  it("is copied to the next year, with or without the decisions", async () => {
    const first = await start("2019", "lastYearWithAdditions");
    const amount = async (grid: string) =>
      (await site.get(grid, economist)).html
        .querySelector(`input[name=belopp-${cell.get("Frukostmöten")}]`)
        ?.getAttribute("value")
        ?.replaceAll(/\s/g, " ");
    expect(await amount(first)).toBe("268 000,50");
    await site.post(first.replace("rutnat", "ta-bort"), { utgava: "1" }, economist);
    const second = await start("2019", "lastYear");
    expect(await amount(second)).toBe("250 000,50");
    const { text } = await site.get("/ekonomi/budget?ar=2019", economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Budget 2018 \(kronor\) ?Avvikelse \(kronor\)/);
  });

  it("removes a decision entered by mistake, once", async () => {
    const list = await site.get("/ekonomi/budget/tillskott?ar=2018", economist);
    const action = list.html.querySelector("form[action$='/ta-bort']")?.getAttribute("action") ?? "";
    expect((await site.post(action, {}, economist)).status).toBe(303);
    expect((await site.post(action, {}, economist)).text).toMatch(/Beslutet finns inte/);
  });

  it("prints its unit from the data", async () => {
    const { text } = await site.get("/ekonomi/budget?ar=2018&enhet=tkr", economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Budget 2018 \(tkr\).*Kansli 700 /);
  });

  it("comes out as a workbook", async () => {
    const answer = await site.get("/ekonomi/budget/excel?ar=2018", await world.actorAs("boardMember"));
    expect(answer.headers.get("content-disposition")).toMatch(/Budget.*2018\.xlsx/);
    expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect((await site.get("/ekonomi/budget/excel?ar=2031", economist)).status).toBe(404);
  });

  it("does not change in a year that is closed, and says so without losing what was typed", async () => {
    const grid2020 = await start("2020");
    await world.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2020, now(), $2)",
      [world.associationId, economist.userId],
    );
    const answer = await site.post(
      grid2020,
      { utgava: "1", [`belopp-${cell.get("Kansli")}`]: "12" },
      economist,
    );
    expect([answer.status, answer.text]).toEqual([409, expect.stringMatching(/Året 2020 är stängt/)]);
    expect(answer.html.querySelector(`input[name=belopp-${cell.get("Kansli")}]`)?.getAttribute("value")).toBe(
      "12",
    );
  });

  it("is not another association's", async () => {
    const other = await foundAssociation();
    const theirs = siteFor(other, { routes });
    expect((await theirs.get(grid, await other.actorAs("economist"))).status).toBe(404);
    expect((await theirs.post(grid, { utgava: "1" }, await other.actorAs("economist"))).status).toBe(404);
  });
});

describe("the contributions in the income row", () => {
  it("come from the state's latest stage, which the page names; a later one warns", async () => {
    const grid = await start("2021");
    const fetch = async () =>
      site.post(grid.replace("rutnat", "hamta-intakter"), { utgava: await editionOf(grid) }, economist);
    expect((await fetch()).text).toMatch(/Varken medlemsavgifterna eller statens belopp för 2021 är kända/);
    const stage = (name: string, amount: number, on: string) =>
      world.admin.query(
        `insert into association.state_amount (association_id, id, year, stage, amount, dated_on, added_at, added_by)
         values ($1, gen_random_uuid(), 2021, $2, $3, $4, now(), $5)`,
        [world.associationId, name, amount, on, economist.userId],
      );
    await stage("preliminary", 820_800_000, "2018-06-01");
    expect((await fetch()).location).toBe(grid);
    const row = async () =>
      (await site.get("/ekonomi/budget?ar=2021", economist)).text.replaceAll(/\s/g, " ");
    expect(await row()).toMatch(/Medlemsavgifter 16 416 000/);
    await stage("final", 830_000_000, "2018-10-01");
    expect(await row()).toMatch(/Det finns ett senare: statens beslut 1 oktober 2018, 8 300 000 kronor/);
  });

  it("need exactly one row", async () => {
    const grid = await start("2022");
    await world.admin.query(
      `insert into association.state_amount (association_id, id, year, stage, amount, dated_on, added_at, added_by)
       values ($1, gen_random_uuid(), 2022, 'final', 100, '2018-10-01', now(), $2)`,
      [world.associationId, economist.userId],
    );
    const fetch = () => site.post(grid.replace("rutnat", "hamta-intakter"), { utgava: "1" }, economist);
    const row = {
      benamning: "Avgift två",
      del: "contributions",
      inriktning: "",
      insats: "",
      projekt: "",
      slutar: "",
    };
    await site.post("/ekonomi/rader/ny", row, economist);
    expect((await fetch()).text).toMatch(/flera rader för medlemsavgifter/);
  });
});
