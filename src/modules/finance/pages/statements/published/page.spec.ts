import { beforeAll, describe, expect, it } from "vitest";
import { foundBookWorld } from "../../../../../../tests/support/book-world.ts";
import { readTable } from "../../../../../platform/files/tabular/index.ts";

type Found = Awaited<ReturnType<typeof foundBookWorld>>;
const path = "/ekonomi/rakenskaper/publicerat";

function csv(...rows: readonly string[]): File {
  return new File([["Nyckel;Belopp;Enhet;Plats;Samband;Delar;Vad", ...rows].join("\r\n")], "siffror.csv");
}

describe("published figures", () => {
  let here: Found;
  const upload = (ur: string, fil: File, year = 2017) =>
    here.site.post(`${path}/fil?ar=${year}`, { ur, fil }, here.economist);
  const findings = async () => {
    const { html } = await here.site.get(`${path}?ar=2017`, here.economist);
    const table = html.querySelectorAll("table").find((one) => one.text.includes("Stämmer inte, av"));
    return (table?.querySelectorAll("tbody tr") ?? []).map((row) => row.text.replaceAll("\u202F", " "));
  };

  beforeAll(async () => {
    here = await foundBookWorld();
  });

  it("come by a template that has every standard place of the year", async () => {
    const answer = await here.site.get(`${path}/mall?ar=2017`, here.economist);
    const table = await readTable(answer.bytes);
    const keys = table.ok ? table.value.records.map((one) => one.cells[0]) : [];
    for (const key of ["resultat/costs/2017", "balans/equity/2016", "not-receivables/Moms/2017"])
      expect(keys).toContain(key);
  });

  it("are held against themselves and the association's own", async () => {
    const file = csv(
      "not-receivables/Kundfordringar/2017;34 265;kronor;Not 5",
      "not-receivables/Andra kortfristiga fordringar/2017;7 644;kronor;Not 5",
      "not-receivables/Moms/2017;1 072 311;kronor;Not 5",
      "not-receivables/Utgiftsförskott/2017;112 429;kronor;Not 5",
      "not-receivables/Upplupna intäkter/2017;3 120 773;kronor;Not 5",
      "not-receivables/summa/2017;4 327 422;kronor;Not 5",
      "balans/receivables/2017;4 347 422;kronor;3",
      "insatser/Kansli/utfall;3 017 809;kronor;6",
      "insatser/Kansli/budget;3 250 000;kronor;6",
      "insatser/Kansli/avvikelse;-225 000;kronor;6",
      "mia-avslutade;69;antal;Bilaga 1",
      "mia-af;19;antal;Bilaga 1",
      "mia-andel;27;procent;Bilaga 1",
      "mia-andel;;;;andel;mia-af | mia-avslutade;MIA till AF",
      "statens-bidrag;5 594 000;mnkr;8.1",
      "deltagare;442;antal;Bilaga 1",
      "avslutade;497;antal;Bilaga 1",
      "avslutade;;;;högst;deltagare;Avslutade är inte fler än deltagarna",
    );
    expect((await upload("Årsredovisning 2017", file)).status).toBe(303);
    const found = (await findings()).join("\n");
    for (const part of [
      /Not 5.*Summa not-receivables 2017.*4 327 422 kronor.*4 347 422 kronor/,
      /Notens summa mot raden 2017/,
      /Mot egna räkenskaper.*4 327 422 kronor/,
      /Kansli: utfall minus budget.*−225 000 kronor.*−232 191 kronor/,
      /MIA till AF.*27 procent.*28 procent.*Avrundning/,
      /Enheten efter beloppet.*miljoner kronor.*kronor/,
      /Avslutade är inte fler än deltagarna.*ja.*nej/,
    ])
      expect(found).toMatch(part);
    expect(found).not.toContain("3 120 773");
  });

  it("are held against the same place of another document", async () => {
    const file = csv("avgifter/Haninge kommun/2017;2 402 472;kronor;Not 2");
    expect((await upload("Årsredovisning 2017", file)).status).toBe(303);
    const other = csv("avgifter/Haninge kommun/2017;2 404 472;kronor;6");
    expect((await upload("Plan 2019", other, 2019)).status).toBe(303);
    expect((await findings()).join("\n")).toMatch(
      /Plan 2019, 6.*Två dokument.*Samma uppgift i Årsredovisning 2017.*2 404 472 kronor.*2 402 472 kronor/,
    );
  });

  it("are entered one by one, replaced and taken away", async () => {
    const figure = {
      dokument: "Delårsrapport",
      nyckel: "resultat/result/2017",
      enhet: "tkr",
      plats: "sidan 2",
    };
    const save = (belopp: string) => here.site.post(`${path}?ar=2017`, { ...figure, belopp }, here.economist);
    expect((await save("958")).status).toBe(303);
    expect((await findings()).join("\n")).toMatch(/Delårsrapport, sidan 2.*958 tkr.*959 tkr.*Avrundning/);
    expect((await save("959")).status).toBe(303);
    expect((await findings()).join("\n")).not.toContain("Delårsrapport");
    const remove = () =>
      here.site.post(
        `${path}/ta-bort?ar=2017`,
        { dokument: figure.dokument, nyckel: figure.nyckel },
        here.economist,
      );
    expect((await remove()).status).toBe(303);
    const again = await remove();
    expect([again.status, again.text.includes("Siffran är redan borttagen.")]).toEqual([404, true]);
    const faulty = await save("många");
    expect([faulty.status, faulty.text.includes("Skriv beloppet med siffror")]).toEqual([422, true]);
  });

  it("say row by row what cannot be read, and then keep nothing", async () => {
    const faulty = csv(
      ";100;kronor",
      "a;hundra;kronor",
      "b;1;dollar",
      "c;1;antal",
      "c;2;antal",
      "c;;;;produkt;a",
      "d;x;antal",
    );
    const answer = await upload("Felaktig", faulty);
    expect(answer.status).toBe(422);
    for (const text of [
      "Inget är sparat.",
      "Rad 2: nyckeln saknas",
      "Rad 3: ”hundra” är inget belopp",
      "Rad 4: enheten ”dollar” är okänd",
      "Rad 6: nyckeln c står två gånger",
      "Rad 7: sambandet ”produkt” går inte att läsa",
      "Det finns 1 fel till.",
    ])
      expect(answer.text).toContain(text);
    expect((await here.site.get(`${path}?ar=2017`, here.economist)).text).not.toContain("Felaktig");
    const none = await upload("Tom", csv("a;;kronor"));
    expect(none.text).toContain("Filen har inga belopp.");
    const other = await upload("Annan", new File(["Konto;Saldo\r\n1;2\r\n"], "annan.csv"));
    expect(other.text).toContain("Kolumnen nyckel saknas.");
    const old = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])], "gammal.xls");
    expect((await upload("Gammal", old)).text).toContain("Filen är sparad i ett äldre Excelformat (.xls).");
    const missing = await here.site.post(`${path}/fil?ar=2017`, { ur: "Utan fil" }, here.economist);
    expect([missing.status, missing.text.includes("Välj en fil")]).toEqual([422, true]);
  });
});
