import { beforeAll, describe, expect, it } from "vitest";
import { foundBookWorld } from "../../../../../../tests/support/book-world.ts";

type Found = Awaited<ReturnType<typeof foundBookWorld>>;
const path = "/ekonomi/rakenskaper/uppgifter";

describe("what the statements need and no account holds", () => {
  let here: Found;
  const save = (year: number, fields: Record<string, string>) =>
    here.site.post(`${path}?ar=${year}`, fields, here.economist);

  beforeAll(async () => {
    here = await foundBookWorld();
  });

  it("is entered, stands in the statements, and is taken away", async () => {
    const text = "Förbundet följer lagen om kommunal redovisning.";
    expect((await save(2017, { uppgift: "text.principles", text })).status).toBe(303);
    const pledge = { uppgift: "closing.pledges", belopp: "25 000", kalla: "Hyresavtal 2017" };
    expect((await save(2017, pledge)).status).toBe(303);
    const gain = { uppgift: "balanceRequirement.realisedGains", belopp: "−8 554", kalla: "Försäljning 2017" };
    expect((await save(2017, gain)).status).toBe(303);
    const statements = (await here.site.get("/ekonomi/rakenskaper?ar=2017", here.economist)).text;
    for (const shown of [text, "25 000", "950 000"])
      expect(statements.replaceAll("\u202F", " ")).toContain(shown);
    const removed = await here.site.post(
      `${path}/ta-bort?ar=2017`,
      { uppgift: "closing.pledges" },
      here.economist,
    );
    expect(removed.status).toBe(303);
    const again = await here.site.post(
      `${path}/ta-bort?ar=2017`,
      { uppgift: "closing.pledges" },
      here.economist,
    );
    expect([again.status, again.text.includes("Uppgiften är redan borttagen.")]).toEqual([404, true]);
  });

  it("stands in for a year without a ledger, with its source", async () => {
    const figures = { "closing.cash": "9 911 562", "closing.equity": "9 911 562", "income.costs": "−1 000" };
    for (const [uppgift, belopp] of Object.entries(figures))
      expect((await save(2015, { uppgift, belopp, kalla: "Årsredovisning 2015" })).status).toBe(303);
    const row = { uppgift: "income.costs", rad: "Insatser", belopp: "−600", kalla: "Not 4, 2015" };
    expect((await save(2015, row)).status).toBe(303);
    const text = (await here.site.get("/ekonomi/rakenskaper?ar=2016", here.economist)).text;
    const own = (await here.site.get("/ekonomi/rakenskaper?ar=2015", here.economist)).text;
    expect(own).toMatch(/Insatser 600.*Inte uppdelat på rad 400/);
    expect(text).toContain("2015 från inskrivna uppgifter");
    expect(text.replaceAll("\u202F", " ")).toContain("9 911 562");
  });

  it("says what to mend, and keeps what was typed", async () => {
    const cases: readonly (readonly [Record<string, string>, string])[] = [
      [{ uppgift: "nonsens", belopp: "1" }, "Välj en av uppgifterna i listan."],
      [{ uppgift: "closing.pledges", belopp: "" }, "Uppgiften är ett belopp."],
      [{ uppgift: "closing.pledges", belopp: "tusen" }, "Skriv beloppet med siffror"],
      [{ uppgift: "closing.pledges", belopp: "1 000" }, "Skriv varifrån beloppet kommer"],
      [{ uppgift: "text.costs", text: "" }, "Uppgiften är en text."],
    ];
    for (const [fields, sentence] of cases) {
      const answer = await save(2017, fields);
      expect([answer.status, answer.text.includes(sentence)], sentence).toEqual([422, true]);
    }
  });
});
