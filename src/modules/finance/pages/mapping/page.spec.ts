import { describe, expect, it } from "vitest";
import { fillLedger } from "../../../../../tests/support/fill-ledger.ts";
import { foundFinanceWorld } from "../../../../../tests/support/finance-world.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { mappingRoutes } from "./routes.tsx";

async function withLedger() {
  const { world, economist, demo } = await foundFinanceWorld();
  await fillLedger(world, 2017, [
    { account: "1930", name: "Bank", amount: 500_00n },
    { account: "3510", name: "Driftbidrag", amount: -1_000_00n },
    { account: "4510", name: "Köpt verksamhet", amount: 400_00n, objects: { 1: "10" } },
    { account: "6100", name: "Kontor", amount: 100_00n },
  ]);
  return { world, economist, demo, site: siteFor(world, { routes: mappingRoutes }) };
}

describe("the mapping of a ledger", () => {
  it("shows what belongs nowhere, with a proposal, and the proof that nothing vanished", async () => {
    const { economist, site } = await withLedger();
    const answer = await site.get("/ekonomi/koppling?ar=2017", economist);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Inläst på resultatkonton −500,00 kr");
    expect(answer.text).toContain("Inte kopplat −500,00 kr");
    const chosen = answer.html.querySelector("#field-rad\\.1930 option[selected]");
    expect(chosen?.getAttribute("value")).toBe("cash");
  });

  it("puts accounts on lines and objects on rows, and says what is left", async () => {
    const { economist, demo, site } = await withLedger();
    const lines = { "rad.1930": "cash", "rad.3510": "memberContributions", "not.3510": "Staten" };
    const saved = await site.post("/ekonomi/koppling/konton?ar=2017", lines, economist);
    expect(saved.status).toBe(303);
    const rows = { "objekt.1.10": demo.row("Ung i Nynäs"), "konto.3510": demo.row("Medlemsavgifter") };
    expect((await site.post("/ekonomi/koppling/rader?ar=2017", rows, economist)).status).toBe(303);
    const answer = await site.get("/ekonomi/koppling?ar=2017&visa=rader", economist);
    expect(answer.text).toContain("Kopplat till budgetrader −600,00 kr");
    expect(answer.text).toContain("Inte kopplat 100,00 kr");
    expect(answer.text).toContain("Objekt 1:10");
  });

  it("keeps what was typed and says what to mend", async () => {
    const { economist, demo, site } = await withLedger();
    const range = (fields: Record<string, string>) =>
      site.post("/ekonomi/koppling/kontointervall?ar=2017", fields, economist);
    const letters = await range({ fran: "45xx", rad: "costs" });
    expect(letters.status).toBe(422);
    expect(letters.text).toContain("Skriv kontot med siffror");
    expect(letters.body).toContain('value="45xx"');
    const backwards = await range({ fran: "7", till: "4", rad: "costs" });
    expect([backwards.status, backwards.text.includes("Byt plats på dem")]).toEqual([422, true]);
    expect((await range({ fran: "4", till: "7", rad: "nonsens" })).text).toContain(
      "Välj en rad i räkenskaperna",
    );
    expect((await range({ fran: "4", till: "7", rad: "costs" })).status).toBe(303);
    const twice = await range({ fran: "4", till: "7", rad: "costs" });
    expect(twice.status).toBe(409);
    expect(twice.text).toContain("Det finns redan en koppling för konto 4–7");
    const empty = await site.post("/ekonomi/koppling/rader?ar=2017", { "objekt.1.10": "" }, economist);
    expect(empty.text).toContain("Välj var minst ett konto eller objekt hör hemma");
    const gone = await site.post(
      "/ekonomi/koppling/radintervall?ar=2017",
      { fran: "45", objekt: "1:10", budgetrad: economist.associationId },
      economist,
    );
    expect(gone.text).toContain("Budgetraden finns inte längre");
    const fine = { fran: "45", objekt: "1:10", budgetrad: demo.row("Samrehab") };
    expect((await site.post("/ekonomi/koppling/radintervall?ar=2017", fine, economist)).status).toBe(303);
  });

  it("is ended for the coming years only, and not in a closed year", async () => {
    const { world, economist, site } = await withLedger();
    const fields = { fran: "4", till: "7", rad: "costs" };
    await site.post("/ekonomi/koppling/kontointervall?ar=2016", fields, economist);
    const page = await site.get("/ekonomi/koppling?ar=2017", economist);
    const koppling = page.html.querySelector("input[name=koppling]")?.getAttribute("value") ?? "";
    const end = () =>
      site.post("/ekonomi/koppling/avsluta?ar=2017", { slag: "accounts", koppling }, economist);
    await world.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2017, now(), $2) on conflict (association_id, year) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by",
      [world.associationId, economist.userId],
    );
    const closed = await end();
    expect([closed.status, closed.text.includes("Året 2017 är stängt")]).toEqual([409, true]);
    await world.admin.query("delete from association.financial_year where association_id = $1", [
      world.associationId,
    ]);
    expect((await end()).status).toBe(303);
    expect((await site.get("/ekonomi/koppling?ar=2016", economist)).text).toContain("Konto 4–7");
    expect((await site.get("/ekonomi/koppling?ar=2017", economist)).text).toContain(
      "Inga konton är kopplade än",
    );
    const again = await site.post("/ekonomi/koppling/avsluta?ar=2017", { slag: "rows", koppling }, economist);
    expect(again.status).toBe(404);
  });
});
