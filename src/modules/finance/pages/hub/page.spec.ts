import { describe, expect, it } from "vitest";
import { fillLedger } from "../../../../../tests/support/fill-ledger.ts";
import { foundFinanceWorld } from "../../../../../tests/support/finance-world.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { hubRoutes } from "./routes.tsx";

describe("the way into the money", () => {
  it("says what a year without anything needs first", async () => {
    const { world, economist } = await foundFinanceWorld();
    const page = await siteFor(world, { routes: hubRoutes }).get("/ekonomi?ar=2018", economist);
    expect(page.status).toBe(200);
    for (const task of [
      "Gör budgeten för 2018",
      "Räkna ut medlemsavgifterna för 2018",
      "Läs in bokföringen för 2018",
    ])
      expect(page.text).toContain(task);
  });

  it("counts what belongs nowhere when a ledger is there", async () => {
    const { world, economist } = await foundFinanceWorld();
    await fillLedger(world, 2018, [
      { account: "4510", amount: 300_00n },
      { account: "1930", amount: -300_00n },
    ]);
    const page = await siteFor(world, { routes: hubRoutes }).get("/ekonomi?ar=2018", economist);
    expect(page.text).toContain("Koppla 2 konton");
    expect(page.text).toContain("300 kr på resultatkonton står utanför budgetens rader");
    expect(page.text).not.toContain("Läs in bokföringen");
  });
});
