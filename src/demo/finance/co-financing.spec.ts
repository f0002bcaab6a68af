import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import type { Site } from "../../../tests/support/site.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { readCoFinancingTable, readEquityOutlook, routes } from "../../modules/finance/index.ts";
import { addAllocation } from "./allocation.ts";
import { addBudget } from "./budget.ts";
import { addCoFinancing } from "./co-financing.ts";
import { addContributions } from "./contributions.ts";
import { addStatements } from "./statements.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

describe("the demo's projects, grants and equity", () => {
  let here: FinanceWorld;
  let site: Site;
  const read = async (path: string) => plain((await site.get(path, here.economist)).text);
  beforeAll(async () => {
    here = await foundFinanceWorld({ referenceDate: "2017-12-31" });
    site = siteFor(here.world, { routes });
    for (const add of [addBudget, addContributions, addStatements, addAllocation, addCoFinancing])
      await add(here.demo);
  });

  it("show MIA 2017 gross and net as Östra Södertörn does: −9, −753 and −173 tkr", async () => {
    const text = await read("/ekonomi/projekt?ar=2017");
    expect(text).toMatch(/MIA – projektgemensamt 4 256 85 4 171 4 180 76 −9/);
    expect(text).toMatch(/MIA Östra Södertörn 5 728 2 991 2 737 3 490 2 238 −753/);
    expect(text).toMatch(/egenfinansiering 489 268 221 394 95 −173/);
    expect(text).not.toContain("−126");
  });

  it("have one figure per status for ESF 2017: 6 072 650 and 8 063 855", async () => {
    const text = await read("/ekonomi/projekt?ar=2017");
    expect(text).toMatch(/2017 Europeiska socialfonden MIA .{0,40}hela bidraget Beviljat 6 072 650/);
    expect(text).toMatch(/2017 Europeiska socialfonden MIA .{0,40}hela bidraget Intjänat 8 063 855/);
    expect(text).toMatch(/2014 Europeiska socialfonden hela bidraget Beviljat 10 300 000/);
  });

  it("give the co-financed rows to others in öre", async () => {
    const lines = await here.world.inZone(here.economist, (work) => readCoFinancingTable(work, 2017));
    expect(lines.map(({ grant }) => grant)).toEqual([418_000_000n, 349_000_000n, 39_400_000n]);
  });

  it("open the project with its six partners, risk and the parts that do not add up to the whole", async () => {
    const { html } = await site.get("/ekonomi/projekt?ar=2017", here.economist);
    const link = html.querySelector("tbody a[href^='/ekonomi/projekt/']")?.getAttribute("href") ?? "";
    const text = await read(link);
    expect(text).toMatch(/Egen risk \(kr\) 8 063 855/);
    expect(text).toContain("tillsammans 145 kronor mer än hela bidraget");
    expect(text).toMatch(/Östra Södertörn \(ägare\).*Värmdö Nacka/);
    expect(text).toContain("objekt 113, 114, 115 i dimension 6, där kostnaden 2017 är");
    expect(text).toContain("samma som raderna");
    const time = await read(link.replace("?", "/tid?"));
    expect(time).toMatch(/T101 0 0 0 0 0 0 0 0 0 0 0 82,5 82,5/);
  });

  it("take equity 2017 from the books: 7 031 798, of which 4 131 798 over the allowed", async () => {
    const outlook = await here.world.inZone(here.economist, (work) => readEquityOutlook(work, 2017));
    expect(outlook.equityFrom).toBe("statements");
    const text = await read("/ekonomi/tilldelning/eget-kapital?ar=2017");
    expect(text).toMatch(/Eget kapital \(kr\) 7 031 798/);
    expect(text).toMatch(/Över det tillåtna \(kr\) 4 131 798/);
    expect(text).toContain("Trappan är inte bekräftad");
  });

  it("have three scenarios side by side and the series of amounts", async () => {
    expect(await read("/ekonomi/tilldelning/scenarier?ar=2018")).toMatch(
      /Bara skyddet försvinner.*Besluten som de kom 2018 S3 8 689 000.*Hela överskottet dras av/,
    );
    expect(await read("/ekonomi/tilldelning?ar=2019")).toMatch(/2018-11-21 Accepterat 8 208 000/);
  });
});
