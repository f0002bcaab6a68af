import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { readContributionTable, routes } from "../../modules/finance/index.ts";
import { addContributions, paperYears } from "./contributions.ts";

const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");

describe("the demo's contributions", () => {
  let here: FinanceWorld;
  beforeAll(async () => {
    here = await foundFinanceWorld();
    await addContributions(here.demo);
  });
  const text = async (address: string) =>
    plain((await siteFor(here.world, { routes }).get(address, here.economist)).text);

  it("are the same for everyone who asks: Haninge 2017 is 2 402 472 and 2019 is 2 210 000, 1 188 000, 706 000", async () => {
    const table = await here.world.inZone(here.economist, (work) =>
      readContributionTable(
        work,
        paperYears.map(({ year }) => year),
      ),
    );
    expect(table.members.map(({ name }) => name)).toEqual([
      ...["Försäkringskassan", "Region Stockholm", "Haninge kommun", "Tyresö kommun"],
      "Nynäshamns kommun",
    ]);
    expect(table.years.map(({ amounts }) => [...amounts.values()].map((ore) => Number(ore / 100n)))).toEqual(
      paperYears.map(({ amounts }) => amounts),
    );
    expect(table.years.map(({ year, total }) => [year, Number(total / 100n)])).toEqual([
      ...[
        [2014, 17_999_000],
        [2015, 18_000_000],
        [2016, 18_064_870],
      ],
      ...[
        [2017, 18_064_868],
        [2018, 17_378_000],
        [2019, 16_416_000],
      ],
    ]);
  });

  it("show what 2014 contradicts, and nothing else does", async () => {
    expect(await text("/ekonomi/avgifter?ar=2014")).toMatch(/1 000 kr mindre än regionens del/);
    for (const year of [2015, 2016, 2017, 2018, 2019])
      expect(await text(`/ekonomi/avgifter?ar=${year}`)).not.toContain("stämmer inte");
    expect(await text("/ekonomi/avgifter?ar=2019")).toMatch(/5,5 % lägre än 17 378 000 kr 2018/);
  });

  it("come out of the rule and the population as the plan for 2019 has them", async () => {
    expect(await text("/ekonomi/avgifter/prova?ar=2019&forsta=8208000")).toMatch(
      /Region Stockholm 4 104 000 Haninge kommun 2 210 000 Tyresö kommun 1 188 000 Nynäshamns kommun 706 000/,
    );
    expect(await text("/ekonomi/avgifter/prova?ar=2020&forsta=8000000")).toMatch(/Summa 16 000 000/);
  });

  it("are called and paid in 2017", async () => {
    expect(await text("/ekonomi/avgifter/reskontra?ar=2017")).toMatch(
      /Summa 18 064 868 0 18 064 868 18 064 868 0 0/,
    );
  });
});
