import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { readFixture } from "../../../tests/support/published-document.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { readBudgetTable, routes } from "../../modules/finance/index.ts";
import { addBudget } from "./budget.ts";
import { addStatements } from "./statements.ts";

interface PlanRow {
  readonly label: string;
  readonly rowType: string;
  readonly values: { readonly budget2019: number; readonly budget2018: number; readonly deviation: number };
}
const plan = readFixture<{
  readonly finance: { readonly effortBudget: { readonly rows: readonly PlanRow[] } };
}>("ostra-sodertorn-2019-plan");
/** What the plan calls rows that the demo has another name for. */
const names: Readonly<Record<string, string>> = {
  "Ungdomsteamet Haninge": "Ungdomsteamet i Haninge",
  "Ung i Nynäshamn": "Ung i Nynäs",
  "Dua - Unga och Nyanlända till arbete": "DUA – unga och nyanlända till arbete",
  "ESF-projekt MIA Östra Södertörn": "MIA Östra Södertörn",
  "Etableringscentrum/Nyanlända": "Etableringscentrum",
};
const kronor = (ore: bigint) => Number(ore / 100n);

describe("the demo's budgets", () => {
  let here: FinanceWorld;
  const read = (year: number) => here.world.inZone(here.economist, (work) => readBudgetTable(work, year));
  beforeAll(async () => {
    here = await foundFinanceWorld();
    await addBudget(here.demo);
  });

  it("give the table of the plan 2019 row by row", async () => {
    const table = await read(2019);
    const lines = new Map(table?.lines.map((line) => [line.row.label, line]));
    const rows = plan.finance.effortBudget.rows.filter(
      ({ rowType, label }) => !["subtotal", "total"].includes(rowType) && label !== "Överskjutande medel",
    );
    const found = rows.map(({ label, values }) => {
      const line = lines.get(names[label] ?? label);
      const { amount = 0n, previous = 0n, deviation = 0n } = line ?? {};
      return { label, values, shown: [amount, previous, deviation].map(kronor) };
    });
    expect(found).toHaveLength(20);
    expect(
      found.filter(
        ({ values, shown }) =>
          [values.budget2019, values.budget2018, values.deviation].join() !== shown.join(),
      ),
    ).toEqual([]);
    const { interventions, boardAndOffice, costs, costsWithReserve } = table?.sums ?? {};
    expect(
      [interventions, boardAndOffice, costs, costsWithReserve].map((sum) => kronor(sum?.amount ?? 0n)),
    ).toEqual([15_062_000, 3_879_000, 18_941_000, 21_682_000]);
    expect(table).toMatchObject({ status: "adopted", adoptedOn: "2018-11-21", reference: "Styrelsen § 58" });
  });

  it("balance with earlier years' surplus: 2 525 000 kronor in 2019", async () => {
    const sums = (await read(2019))?.sums;
    expect([sums?.ownFunds.amount, sums?.balance.amount].map((ore) => kronor(ore ?? -1n))).toEqual([
      2_525_000, 0,
    ]);
  });

  it("have the totals of 2018 and 2017", async () => {
    const totals = async (year: number) => {
      const sums = (await read(year))?.sums;
      return [sums?.interventions, sums?.boardAndOffice, sums?.costs].map((sum) => kronor(sum?.amount ?? 0n));
    };
    expect(await totals(2018)).toEqual([15_380_375, 3_695_000, 19_075_375]);
    expect(await totals(2017)).toEqual([16_178_868, 3_490_000, 19_668_868]);
  });

  it("stand on the page as published, with their decisions", async () => {
    const site = siteFor(here.world, { routes });
    const { text } = await site.get("/ekonomi/budget?ar=2019", here.director);
    const plain = text.replaceAll(/\s/g, " ");
    expect(plain).toMatch(/Antagen 21 november 2018, Styrelsen § 58/);
    expect(plain).toMatch(/Summa insatser 15 062 000 15 380 375 −318 375/);
    expect(plain).toMatch(/Total budget 18 941 000 19 075 375 −134 375/);
    expect(plain).toMatch(/20 % \(3 879 000 av 18 941 000 kronor\)/);
    const of2017 = (await site.get("/ekonomi/budget?ar=2017", here.director)).text;
    expect(of2017).toMatch(/2017-09-14 ?Informationsinsatser ?Inget belopp angivet ?Styrelsen 2017-09-14/);
  });

  it("mark the red rows of 2017 with the decision behind each", async () => {
    await addStatements(here.demo);
    const { text } = await siteFor(here.world, { routes }).get("/ekonomi/budget?ar=2017", here.director);
    const plain = text.replaceAll(/\s/g, " ");
    expect(plain).toMatch(
      /Informationsinsatser 229 287 40 000 0 Över budget, beslut finns 2017-09-14 Styrelsen 2017-09-14/,
    );
    expect(plain).toMatch(/Frukostmöten 71 289 60 000 0 Över budget utan beslut –/);
  });
});
