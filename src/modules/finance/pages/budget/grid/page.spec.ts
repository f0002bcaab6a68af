import { beforeAll, describe, expect, it } from "vitest";
import type { BudgetScene } from "../../../../../../tests/support/budget-scene.ts";
import { budgetScene } from "../../../../../../tests/support/budget-scene.ts";
import { routes } from "../../../index.ts";

let scene: BudgetScene;
let grid: string;

beforeAll(async () => {
  scene = await budgetScene(routes);
  await scene.addRows();
  grid = await scene.start("2018");
});

describe("the grid of a budget", () => {
  it("is a table of labelled inputs", async () => {
    const { html } = await scene.site.get(grid, scene.economist);
    const input = html.querySelector(`input[name=belopp-${scene.rowId("Kansli")}]`);
    expect(input?.getAttribute("aria-label")).toBe("Kansli, Budget 2018 (kronor)");
    expect(html.querySelectorAll("table[data-grid] tbody th[scope=row]").length).toBeGreaterThan(6);
    expect(html.querySelector(`input[name=individ-${scene.rowId("Kansli")}]`)).toBeNull();
  });

  it("saves amounts in every way people write them, and sums them", async () => {
    const saved = await scene.save(
      grid,
      {
        Ungdomsteamet: "1 000 000",
        Frukostmöten: "250 000,50 kr",
        Kansli: "500000",
        Förbundsreserv: "100 000",
      },
      { [`individ-${scene.rowId("Frukostmöten")}`]: "20 %", [`ar2-${scene.rowId("Kansli")}`]: "−5" },
    );
    expect(saved.location).toBe(grid);
    const { text } = await scene.site.get(
      "/ekonomi/budget?ar=2018",
      await scene.world.actorAs("boardMember"),
    );
    const plain = text.replaceAll(/\s/g, " ");
    expect(plain).toMatch(/Summa insatser 1 250 000,50/);
    expect(plain).toMatch(/Total budget 1 750 000,50 /);
    expect(plain).toMatch(/Total budget med förbundsreserv 1 850 000,50/);
    expect(plain).toMatch(/84 % \(1 050 000 av 1 250 001 kronor\)/);
    expect(plain).toMatch(/29 % \(500 000 av 1 750 001 kronor\)/);
    expect(plain).toMatch(/i underskott. Skriv varför/);
  });

  it("keeps what was typed where a cell is wrong, and names row and column", async () => {
    const name = scene.amountField("Kansli");
    const answer = await scene.save(
      grid,
      { Kansli: "många", Ungdomsteamet: "1.234,50" },
      { [`individ-${scene.rowId("Frukostmöten")}`]: "140" },
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/Kansli, Budget 2018 \(kronor\): Skriv beloppet med siffror/);
    expect(answer.text).toMatch(/Ungdomsteamet, Budget 2018 \(kronor\): Beloppet går att läsa på två sätt/);
    expect(answer.text).toMatch(/Frukostmöten, Individinriktat \(%\): Skriv hela procent/);
    expect(answer.html.querySelector(`input[name=${name}]`)?.getAttribute("value")).toBe("många");
    expect(
      (await scene.site.get("/ekonomi/budget?ar=2018", scene.economist)).text.replaceAll(/\s/g, " "),
    ).toMatch(/Kansli 500 000/);
  });

  it("lets own funds be what is left to finance", async () => {
    await scene.save(grid, { Medlemsavgifter: "1 500 000" }, { balans: "ja" });
    const { text } = await scene.site.get("/ekonomi/budget?ar=2018", scene.economist);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Egna medel 250 000,50/);
    expect(text.replaceAll(/\s/g, " ")).toMatch(/Kvar när egna medel har täckt resultatet 0/);
  });

  it("undoes the last save, and the undoing", async () => {
    const undo = async () =>
      scene.site.post(
        grid.replace("rutnat", "angra"),
        { utgava: await scene.editionOf(grid) },
        scene.economist,
      );
    const kansli = async () => {
      const { html } = await scene.site.get(grid, scene.economist);
      return html.querySelector(`input[name=belopp-${scene.rowId("Kansli")}]`)?.getAttribute("value");
    };
    await scene.save(grid, { Kansli: "1" });
    expect((await undo()).location).toBe(grid);
    expect((await kansli())?.replaceAll(/\s/g, " ")).toBe("500 000");
    await undo();
    expect(await kansli()).toBe("1");
    await undo();
  });

  it("shows both values where two save at once, and takes over what one has not touched", async () => {
    const utgava = await scene.editionOf(grid);
    const [kansli, team] = [scene.amountField("Kansli"), scene.amountField("Ungdomsteamet")];
    await scene.save(grid, { Kansli: "600 000", Ungdomsteamet: "900 000" });
    const answer = await scene.site.post(
      grid,
      { utgava, [kansli]: "700 000", [team]: "1 000 000" },
      scene.economist,
    );
    expect(answer.status).toBe(409);
    expect(answer.text.replaceAll(/\s/g, " ")).toMatch(
      /Kansli, Budget 2018 \(kronor\): någon annan har sparat 600 000 och du har skrivit 700 000/,
    );
    const value = (name: string) => answer.html.querySelector(`input[name=${name}]`)?.getAttribute("value");
    expect([value(kansli), value(team)?.replaceAll(/\s/g, " ")]).toEqual(["700 000", "900 000"]);
    const now = value("utgava") ?? "";
    expect((await scene.site.post(grid, { utgava: now, [kansli]: "700 000" }, scene.economist)).status).toBe(
      303,
    );
    const stale = await scene.site.post(grid.replace("rutnat", "angra"), { utgava }, scene.economist);
    expect([stale.status, stale.text]).toEqual([409, expect.stringMatching(/Någon annan har sparat/)]);
  });

  it("does not change in a year that is closed, and says so without losing what was typed", async () => {
    const grid2020 = await scene.start("2020");
    await scene.world.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2020, now(), $2) on conflict (association_id, year) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by",
      [scene.world.associationId, scene.economist.userId],
    );
    const answer = await scene.site.post(
      grid2020,
      { utgava: "1", [scene.amountField("Kansli")]: "12" },
      scene.economist,
    );
    expect([answer.status, answer.text]).toEqual([409, expect.stringMatching(/Året 2020 är stängt/)]);
    expect(
      answer.html.querySelector(`input[name=belopp-${scene.rowId("Kansli")}]`)?.getAttribute("value"),
    ).toBe("12");
  });
});

describe("the contributions in the income row", () => {
  it("come from the state's latest stage, which the page names; a later one warns", async () => {
    const grid = await scene.start("2021");
    const fetch = async () =>
      scene.site.post(
        grid.replace("rutnat", "hamta-intakter"),
        { utgava: await scene.editionOf(grid) },
        scene.economist,
      );
    expect((await fetch()).text).toMatch(/Varken medlemsavgifterna eller statens belopp för 2021 är kända/);
    const stage = (name: string, amount: number, on: string) =>
      scene.world.admin.query(
        `insert into association.state_amount (association_id, id, year, stage, amount, dated_on, added_at, added_by)
         values ($1, gen_random_uuid(), 2021, $2, $3, $4, now(), $5)`,
        [scene.world.associationId, name, amount, on, scene.economist.userId],
      );
    await stage("preliminary", 820_800_000, "2018-06-01");
    expect((await fetch()).location).toBe(grid);
    const row = async () =>
      (await scene.site.get("/ekonomi/budget?ar=2021", scene.economist)).text.replaceAll(/\s/g, " ");
    expect(await row()).toMatch(/Medlemsavgifter 16 416 000/);
    expect(await row()).toMatch(
      /Medlemsavgifterna bygger på statens preliminära besked 1 juni 2018, 8 208 000 kronor/,
    );
    await stage("final", 830_000_000, "2018-10-01");
    expect(await row()).toMatch(/Det finns ett senare: statens beslut 1 oktober 2018, 8 300 000 kronor/);
  });

  it("need exactly one row", async () => {
    const grid = await scene.start("2022");
    await scene.world.admin.query(
      `insert into association.state_amount (association_id, id, year, stage, amount, dated_on, added_at, added_by)
       values ($1, gen_random_uuid(), 2022, 'final', 100, '2018-10-01', now(), $2)`,
      [scene.world.associationId, scene.economist.userId],
    );
    const fetch = () =>
      scene.site.post(grid.replace("rutnat", "hamta-intakter"), { utgava: "1" }, scene.economist);
    const row = {
      benamning: "Avgift två",
      del: "contributions",
      inriktning: "",
      insats: "",
      projekt: "",
      slutar: "",
    };
    await scene.site.post("/ekonomi/rader/ny", row, scene.economist);
    expect((await fetch()).text).toMatch(/flera rader för medlemsavgifter/);
  });
});
