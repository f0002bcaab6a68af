import { describe, expect, it } from "vitest";
import { foundFinanceWorld } from "../../../../../tests/support/finance-world.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { yearWheelRoutes } from "./routes.tsx";

async function wheel() {
  const finance = await foundFinanceWorld({ now: "2018-12-13" });
  return { ...finance, site: siteFor(finance.world, { routes: yearWheelRoutes }) };
}

describe("the wheel of a year", () => {
  it("shows when the plan was adopted and when it was sent, from what is registered", async () => {
    const { world, economist, site } = await wheel();
    await world.admin.query(
      `insert into association.budget (association_id, id, year, version, status, adopted_on, reference, created_at, created_by, saved_at, saved_by)
       values ($1, gen_random_uuid(), 2019, 1, 'adopted', '2018-11-21', '§ 58', now(), $2, now(), $2)`,
      [world.associationId, economist.userId],
    );
    await world.admin.query(
      `insert into association.dispatch (association_id, id, year, subject, body, decided_on, created_at, created_by, sent_at)
       values ($1, gen_random_uuid(), 2019, 'Beslut', 'Text', '2018-11-21', now(), $2, '2018-12-12T10:19:00Z')`,
      [world.associationId, economist.userId],
    );
    const answer = await site.get("/arshjul?ar=2019", economist);
    expect(answer.text).toContain("Styrelsen beslutar plan och budget 2018-11-30 2018-11-21 – Klart § 58");
    expect(answer.text).toContain("Beslutet skickat till medlemmarna – 2018-12-12");
    expect(answer.text).toContain("Samråd med medlemmarna om budgeten 2018-11-29 – – Försenat");
    const next = await site.get("/arshjul?ar=2020", economist);
    expect(next.text).toContain("Beslutet skickat till medlemmarna – – 2018-12-12");
  });

  it("takes the association's own steps, and plans them again a year later", async () => {
    const { economist, site } = await wheel();
    const save = (fields: Record<string, string>) => site.post("/arshjul?ar=2019", fields, economist);
    const own = { namn: "Ansvarsfrihet från kommunerna", senast: "2020-02-29", klart: "", beslut: "KS 12" };
    expect((await save(own)).status).toBe(303);
    expect((await save({ steg: "needs", klart: "2018-05-02" })).status).toBe(303);
    const shown = await site.get("/arshjul?ar=2019", economist);
    expect(shown.text).toContain("Ansvarsfrihet från kommunerna 2020-02-29");
    expect(shown.text).toContain("Behov inför året sammanställda – 2018-05-02 – Klart");
    expect((await site.post("/arshjul/kopiera?ar=2020", {}, economist)).status).toBe(303);
    const copied = await site.get("/arshjul?ar=2020", economist);
    expect(copied.text).toContain("Ansvarsfrihet från kommunerna 2021-02-28");
    const id = copied.html.querySelector("input[name=steg][type=hidden]")?.getAttribute("value") ?? "";
    expect((await site.post("/arshjul/ta-bort?ar=2020", { steg: id }, economist)).status).toBe(303);
    expect((await site.post("/arshjul/ta-bort?ar=2020", { steg: id }, economist)).status).toBe(404);
  });

  it("says what to mend and keeps what was typed", async () => {
    const { economist, site } = await wheel();
    const save = (fields: Record<string, string>) => site.post("/arshjul?ar=2019", fields, economist);
    const nothing = await save({ anteckning: "utan namn" });
    expect([nothing.status, nothing.text.includes("Välj ett steg eller skriv namnet")]).toEqual([422, true]);
    expect(nothing.body).toContain("utan namn");
    expect((await save({ steg: "nonsens" })).text).toContain("Välj ett av stegen");
    expect((await save({ namn: "Året stängt" })).status).toBe(409);
    expect((await save({ namn: "Eget", senast: "i morgon bitti" })).status).toBe(422);
  });
});
