import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { routes } from "../../modules/finance/index.ts";
import { addOutcome } from "./outcome.ts";
import { addStatements } from "./statements.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

describe("the demo's outcome of 2017", () => {
  let here: FinanceWorld;
  const read = async (path: string) =>
    plain((await siteFor(here.world, { routes }).get(path, here.economist)).text);
  beforeAll(async () => {
    here = await foundFinanceWorld();
    await addStatements(here.demo);
    await addOutcome(here.demo);
  });

  it("has the board's explanation with its parts", async () => {
    const row = here.demo.row("Styrelse och revision");
    expect(await read(`/ekonomi/utfall/rad/${row}?ar=2017`)).toMatch(
      /Arvoden −28 000,00 Revision −15 000,00/,
    );
  });

  it("has 3,3 full-time posts in the team of Haninge", async () => {
    expect(await read("/ekonomi/utfall/bemanning?ar=2017")).toMatch(/3,3 heltidstjänster 2017-12-31 330/);
  });

  it("warns of the interpreters planned for 2018 and not of those bought in 2017", async () => {
    expect(await read("/ekonomi/utfall/inkop?ar=2017")).toMatch(/Tolktjänster 200 000 0 534 890 37 %/);
    expect(await read("/ekonomi/utfall/inkop?ar=2018")).toMatch(/600 000 kr är över gränsen 586 907 kr/);
  });

  it("has as much VAT outstanding as the books have", async () => {
    for (const [year, amount] of [
      [2016, "489 524,00"],
      [2017, "1 072 310,80"],
    ])
      expect(await read(`/ekonomi/utfall/moms?ar=${year}`)).toMatch(
        new RegExp(`enligt loggen ${amount} kr Bokfört på momskontona ${amount} kr Skillnad Stämmer`),
      );
  });
});
