import { beforeAll, describe, expect, it } from "vitest";
import { foundBookWorld } from "../../../../../../tests/support/book-world.ts";

type Found = Awaited<ReturnType<typeof foundBookWorld>>;
const path = "/ekonomi/rakenskaper/bokslut";
const decision = { beslutsdag: "2018-03-21", beslut: "§ 12, protokoll 2018-03-21" };

describe("the year's closing", () => {
  let here: Found;
  const close = (year: number, fields = {}) =>
    here.site.post(`${path}/stang?ar=${year}`, { ...decision, ...fields }, here.economist);

  beforeAll(async () => {
    here = await foundBookWorld("2018-04-05");
  });

  it("shows what remains and when it is due, and that the day has passed", async () => {
    const answer = await here.site.get(`${path}?ar=2017`, here.economist);
    expect(answer.text).toContain("senast 31 mars 2018");
    expect(answer.text).toContain("Den dagen har passerat.");
    expect(answer.text).toContain("Styrelsen har beslutat och året är stängt");
    const auditor = await here.world.actorAs("auditor");
    const read = await here.site.get(`${path}?ar=2017`, auditor);
    expect(read.html.querySelectorAll('form[action^="/ekonomi"]').length).toBe(0);
  });

  it("asks for the decision, an ended year and figures", async () => {
    const empty = await here.site.post(
      `${path}/stang?ar=2017`,
      { beslutsdag: "", beslut: "" },
      here.economist,
    );
    expect([empty.status, empty.text.includes("Skriv var beslutet står")]).toEqual([422, true]);
    const early = await close(2017, { beslutsdag: "2017-12-01" });
    expect([early.status, early.text.includes("innan 2017 var slut")]).toEqual([422, true]);
    expect((await close(2018)).text).toContain("Året 2018 är inte slut än.");
    expect((await close(2014)).text).toContain("Det finns inga räkenskaper för 2014.");
  });

  it("freezes the year until it is opened with a reason, and keeps the history", async () => {
    expect((await close(2017)).status).toBe(303);
    expect((await close(2017)).text).toContain("Räkenskaperna för 2017 är redan stängda.");
    const shown = await here.site.get(`${path}?ar=2017`, here.economist);
    expect(shown.text).toContain("2017 är stängt genom § 12, protokoll 2018-03-21.");
    const entry = { uppgift: "closing.pledges", belopp: "1 000", kalla: "Borgensförbindelse" };
    const refused = await here.site.post("/ekonomi/rakenskaper/uppgifter?ar=2017", entry, here.economist);
    expect([refused.status, refused.text.includes("Året är stängt.")]).toEqual([409, true]);
    const reopen = (year: number, skal: string) =>
      here.site.post(`${path}/oppna?ar=${year}`, { skal }, here.economist);
    expect((await reopen(2016, "Fel")).text).toContain("Året 2016 är inte stängt.");
    expect((await reopen(2017, "")).text).toContain("Skriv varför året öppnas igen");
    expect((await reopen(2017, "En faktura var bokförd två gånger.")).status).toBe(303);
    const history = (await here.site.get(`${path}?ar=2017`, here.economist)).text;
    expect(history).toContain("Öppnat igen");
    expect(history).toContain("En faktura var bokförd två gånger.");
  });

  it("keeps an earlier year closed while a later one is", async () => {
    expect((await close(2016)).status).toBe(303);
    expect((await close(2017)).status).toBe(303);
    const answer = await here.site.post(`${path}/oppna?ar=2016`, { skal: "Rättelse" }, here.economist);
    expect([answer.status, answer.text.includes("Öppna 2017 först.")]).toEqual([409, true]);
  });
});

describe("a year whose checks fail", () => {
  it("is closed only with a reason, and shows afterwards what has moved", async () => {
    const { site, world, economist } = await foundBookWorld("2018-04-05");
    const { associationId, admin } = world;
    const owe = (ore: number) =>
      admin.query(
        `update association.ledger_account set closing = closing + $2 where association_id = $1 and account = '2990'
         and import_id in (select id from association.ledger_import where association_id = $1 and year = 2017)`,
        [associationId, ore],
      );
    await owe(-500);
    const refused = await site.post(`${path}/stang?ar=2017`, decision, economist);
    expect([refused.status, refused.text.includes("skriv varför året stängs ändå")]).toEqual([422, true]);
    const reasoned = { ...decision, motiv: "Fem kronor utreds under våren." };
    expect((await site.post(`${path}/stang?ar=2017`, reasoned, economist)).status).toBe(303);
    await owe(-100);
    const checks = await site.get("/ekonomi/rakenskaper/kontroller?ar=2017", economist);
    expect(checks.text).toContain("Kortfristiga skulder är som när året stängdes");
  });
});
