import { beforeAll, describe, expect, it } from "vitest";
import type { BudgetScene } from "../../../../../../tests/support/budget-scene.ts";
import { budgetScene } from "../../../../../../tests/support/budget-scene.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import { routes } from "../../../index.ts";

let scene: BudgetScene;

beforeAll(async () => {
  scene = await budgetScene(routes);
});

describe("the budget of a year", () => {
  let grid: string;

  it("is empty at first, and cannot begin without rows", async () => {
    expect(
      (await scene.site.get("/ekonomi/budget?ar=2018", await scene.world.actorAs("auditor"))).text,
    ).toMatch(/Det finns ingen budget för 2018 än/);
    const refused = await scene.site.post(
      "/ekonomi/budget/borja",
      { ar: "2018", start: "empty" },
      scene.economist,
    );
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringMatching(/inga rader att budgetera på/),
    ]);
    await scene.addRows();
    expect(scene.rowId("Egna medel")).toHaveLength(36);
  });

  it("begins empty, once", async () => {
    grid = await scene.start("2018");
    expect(grid).toMatch(/^\/ekonomi\/budget\/[0-9a-f-]{36}\/rutnat$/);
    const again = await scene.site.post(
      "/ekonomi/budget/borja",
      { ar: "2018", start: "empty" },
      scene.economist,
    );
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/finns redan en version 1/)]);
    expect(
      (await scene.site.post("/ekonomi/budget/borja", { ar: "2018", start: "allt" }, scene.economist)).status,
    ).toBe(422);
    const amounts = { Ungdomsteamet: "900 000", Frukostmöten: "250 000,50", Kansli: "700 000" };
    expect((await scene.save(grid, amounts)).status).toBe(303);
  });

  it("copies nothing where last year has none", async () => {
    const none = await scene.site.post(
      "/ekonomi/budget/borja",
      { ar: "2025", start: "lastYear" },
      scene.economist,
    );
    expect([none.status, none.text]).toEqual([
      409,
      expect.stringMatching(/ingen budget för 2024 att kopiera/),
    ]);
  });

  it("begins once when two begin it at the same time", async () => {
    const begin = () =>
      scene.site.post("/ekonomi/budget/borja", { ar: "2027", start: "empty" }, scene.economist);
    const answers = await Promise.all([begin(), begin()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("is consulted on before it is adopted", async () => {
    const address = grid.replace("/rutnat", "");
    const utgava = await scene.editionOf(grid);
    const anta = (beslutsdag: string) =>
      scene.site.post(`${address}/anta`, { utgava, beslutsdag, paragraf: "§ 1" }, scene.economist);
    expect((await anta("2017-11-22")).text).toMatch(/Skriv först vilken dag styrelsen hade samråd/);
    const future = await scene.site.post(
      `${address}/samrad`,
      { utgava, samradsdag: "2019-01-01" },
      scene.economist,
    );
    expect([future.status, future.text]).toEqual([422, expect.stringMatching(/Dagen har inte varit än/)]);
    expect(
      (await scene.site.post(`${address}/samrad`, { utgava, samradsdag: "snart" }, scene.economist)).status,
    ).toBe(422);
    await scene.site.post(`${address}/samrad`, { utgava, samradsdag: "2017-11-01" }, scene.economist);
    expect((await anta("2017-11-01")).text).toMatch(/Samrådet var 1 november 2017 och måste ha varit före/);
    const empty = await scene.site.post(
      `${address}/anta`,
      { utgava, beslutsdag: "2017-12-01", paragraf: "" },
      scene.economist,
    );
    expect(empty.text).toMatch(/Skriv var beslutet finns/);
    expect((await anta("2017-12-05")).location).toBe("/ekonomi/budget?ar=2018&version=1");
    const page = await scene.site.get("/ekonomi/budget?ar=2018", scene.economist);
    expect(page.text).toMatch(/Antagen 5 december 2017, § 1/);
    expect(page.text).toMatch(/Den ska antas senast 30 november 2017 \(23 §/);
  });

  it("is frozen when adopted", async () => {
    const refused = await scene.site.post(
      grid,
      { utgava: "99", [scene.amountField("Kansli")]: "5" },
      scene.economist,
    );
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringMatching(/Version 1 är antagen och ändras inte/),
    ]);
    expect(
      refused.html.querySelector(`input[name=belopp-${scene.rowId("Kansli")}]`)?.getAttribute("value"),
    ).toBe("5");
    expect((await scene.site.get(grid, scene.economist)).location).toBe("/ekonomi/budget?ar=2018&version=1");
    const change = { benamning: "Kansli", del: "board", inriktning: "", insats: "", projekt: "", slutar: "" };
    const row = await scene.site.post(
      `/ekonomi/rader/${scene.rowId("Kansli")}/andra`,
      change,
      scene.economist,
    );
    expect([row.status, row.text]).toEqual([
      409,
      expect.stringMatching(/står i den antagna budgeten eller det stängda bokslutet för 2018/),
    ]);
  });

  it("changes in a new version, which shows its differences", async () => {
    const next = await scene.site.post("/ekonomi/budget/ny-version", { ar: "2018" }, scene.economist);
    await scene.save(
      next.location,
      { Kansli: "650 000" },
      { [`anmarkning-${scene.rowId("Kansli")}`]: "Lägre hyra" },
    );
    const { text } = await scene.site.get(
      "/ekonomi/budget/skillnader?ar=2018&version=2",
      await scene.world.actorAs("auditor"),
    );
    expect(text.replaceAll(/\s/g, " ")).toMatch(
      /Kansli 700 000 650 000 −50 000 Kommentar: tomt blev Lägre hyra/,
    );
    expect(text).not.toMatch(/Ungdomsteamet/);
    expect(
      (await scene.site.get("/ekonomi/budget?ar=2018&version=1", scene.economist)).text.replaceAll(
        /\s/g,
        " ",
      ),
    ).toMatch(/Kansli 700 000/);
    const twice = await scene.site.post("/ekonomi/budget/ny-version", { ar: "2018" }, scene.economist);
    expect(twice.text).toMatch(/finns redan en version 2/);
    const removed = await scene.site.post(
      next.location.replace("rutnat", "ta-bort"),
      { utgava: await scene.editionOf(next.location) },
      scene.economist,
    );
    expect(removed.location).toBe("/ekonomi/budget?ar=2018");
    expect(
      (await scene.site.get("/ekonomi/budget/skillnader?ar=2018&version=2", scene.economist)).status,
    ).toBe(404);
  });

  it("takes decisions in the year, with their financing", async () => {
    const fields = {
      ...{ ar: "2018", rad: scene.rowId("Frukostmöten"), belopp: "18 000", beslutsdag: "2018-09-09" },
      ...{ beslut: "Styrelsen § 27", finansiering: "Ur kansliets budget" },
    };
    const path = "/ekonomi/budget/tillskott";
    expect((await scene.site.post(path, { ...fields, finansiering: "" }, scene.economist)).text).toMatch(
      /Lagen kräver det/,
    );
    expect((await scene.site.post(path, { ...fields, belopp: "mycket" }, scene.economist)).text).toMatch(
      /Skriv beloppet med siffror/,
    );
    expect(
      (await scene.site.post(path, { ...fields, beslutsdag: "2019-01-01" }, scene.economist)).text,
    ).toMatch(/har inte varit än/);
    const unknown = "01900000-0000-7000-8000-000000000000";
    expect((await scene.site.post(path, { ...fields, rad: unknown }, scene.economist)).text).toMatch(
      /En av raderna finns inte/,
    );
    expect((await scene.site.post(path, fields, scene.economist)).location).toBe(`${path}?ar=2018`);
    const { text } = await scene.site.get("/ekonomi/budget?ar=2018", scene.economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(
      /2018-09-09 Frukostmöten 18 000 Styrelsen § 27 Ur kansliets budget/,
    );
  });

  it("is copied to the next year, with or without the decisions", async () => {
    const first = await scene.start("2019", "lastYearWithAdditions");
    const amount = async (grid: string) =>
      (await scene.site.get(grid, scene.economist)).html
        .querySelector(`input[name=belopp-${scene.rowId("Frukostmöten")}]`)
        ?.getAttribute("value")
        ?.replaceAll(/\s/g, " ");
    expect(await amount(first)).toBe("268 000,50");
    await scene.site.post(first.replace("rutnat", "ta-bort"), { utgava: "1" }, scene.economist);
    const second = await scene.start("2019", "lastYear");
    expect(await amount(second)).toBe("250 000,50");
    const { text } = await scene.site.get("/ekonomi/budget?ar=2019", scene.economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Budget 2018 \(kronor\) ?Skillnad \(kronor\)/);
  });

  it("removes a decision entered by mistake, once", async () => {
    const list = await scene.site.get("/ekonomi/budget/tillskott?ar=2018", scene.economist);
    const action = list.html.querySelector("form[action$='/ta-bort']")?.getAttribute("action") ?? "";
    expect((await scene.site.post(action, {}, scene.economist)).status).toBe(303);
    expect((await scene.site.post(action, {}, scene.economist)).text).toMatch(/Beslutet finns inte/);
  });

  it("prints its unit from the data", async () => {
    const { text } = await scene.site.get("/ekonomi/budget?ar=2018&enhet=tkr", scene.economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Budget 2018 \(tkr\).*Kansli 700 /);
  });

  it("comes out as a workbook", async () => {
    const answer = await scene.site.get(
      "/ekonomi/budget/excel?ar=2018",
      await scene.world.actorAs("boardMember"),
    );
    expect(answer.headers.get("content-disposition")).toMatch(/Budget.*2018\.xlsx/);
    expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect((await scene.site.get("/ekonomi/budget/excel?ar=2031", scene.economist)).status).toBe(404);
  });

  it("is not another association's", async () => {
    const other = await foundAssociation();
    const theirs = siteFor(other, { routes });
    expect((await theirs.get(grid, await other.actorAs("economist"))).status).toBe(404);
    expect((await theirs.post(grid, { utgava: "1" }, await other.actorAs("economist"))).status).toBe(404);
  });
});
