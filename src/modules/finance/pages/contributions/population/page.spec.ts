import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import { routes } from "../../../index.ts";

const path = "/ekonomi/avgifter/folkmangd";
const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");
const scb = `"region","ålder","kön","Folkmängd 2017"
"0136 Haninge","totalt ålder","män",24000
"0136 Haninge","totalt ålder","kvinnor",24000
"0138 Tyresö","totalt ålder","män",15500
"0138 Tyresö","totalt ålder","kvinnor",16000
"0192 Nynäshamn","totalt ålder","män",10300
"0192 Nynäshamn","totalt ålder","kvinnor",10000
`;
const fields = { dag: "2017-11-01", alderFran: "0", alderTill: "120", kalla: "SCB" };

describe("population figures", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const upload = (content: string | Uint8Array<ArrayBuffer>, change: Record<string, string> = {}) =>
    site.post(path, { ...fields, ...change, fil: new File([content], "folkmangd.csv") }, economist);

  it("are read from Statistics Sweden's file, shown, saved, and split the contributions", async () => {
    const review = await upload(scb);
    expect(review.status).toBe(200);
    expect(plain(review.text)).toMatch(/Inget är sparat än.*0136 Haninge 48 000 –/);
    const hidden = review.html.querySelectorAll("main form input[type=hidden]");
    const kept = Object.fromEntries(
      hidden
        .filter((one) => one.getAttribute("name") !== "csrf")
        .map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
    );
    await site.post(path, { ...kept, steg: "spara" }, economist);
    expect(plain((await site.get(path, economist)).text)).toMatch(
      /2017-11-01 hela befolkningen 48 000 20 300 31 500 SCB/,
    );
    const rule = { part: "municipality", fran: "2015", nyckel: "population", dag: "1/11", arFore: "2" };
    const more = { alderFran: "0", alderTill: "120", avrundning: "krona", kalla: "Förbundsordningen" };
    await site.post("/ekonomi/avgifter/regler", { ...rule, ...more }, economist);
    const decision = { ar: "2019", slag: "ordinary", belopp: "4831750", beslutad: "2018-11-30" };
    await site.post("/ekonomi/avgifter/beslut", { ...decision, steg: "spara", efter: "0" }, economist);
    const haninge = `/ekonomi/avgifter/medlem/${world.memberId("Haninge kommun")}?ar=2019`;
    expect(plain((await site.get(haninge, economist)).text)).toMatch(
      /1\/4 av 9 663 500 kr är 2 415 875 kr \(lag 2003:1210, 5 §\).*Förbundsordningen.*Folkmängd 1 november 2017.*48 000 av 99 800 \(hela befolkningen, källa: SCB\).*48,10 %.*1 161 943,887 kr.*hela kronor, uppåt.*1 161 944 kr/,
    );
  });

  it("are read from an Excel file", async () => {
    const bytes = await renderWorkbook([
      {
        name: "Folkmängd",
        columns: [
          { label: "Kod", kind: "text" },
          { label: "Kommun", kind: "text" },
          { label: "Antal", kind: "integer" },
        ],
        rows: [
          ["0136", "Haninge", 5],
          ["0138", "Tyresö", 6],
          ["0192", "Nynäshamn", 7],
        ],
      },
    ]);
    expect(plain((await upload(new Uint8Array(bytes))).text)).toMatch(/Det här ger filen.*0192 Nynäshamn 7/);
  });

  it("are not saved by half: one fault stops all, at its row and column", async () => {
    const answer = await upload(scb.replace("15500", "femton"), { dag: "2017-12-31" });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toMatch(/Filen kan inte läsas in.*4 Folkmängd 2017 ”femton” är inget antal/);
    expect((await site.get(path, economist)).text).not.toContain("2017-12-31");
  });

  it.each([
    [{ dag: "i fjol" }, /datum/],
    [{ alderFran: "gammal" }, /ålder från 0 till 120/],
    [{ alderFran: "70", alderTill: "16" }, /högsta åldern är lägre/],
    [{ kalla: " " }, /Skriv varifrån siffrorna kommer/],
  ])("say how to mend %j", async (change, sentence) => {
    const answer = await upload(scb, change);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it("say what is wrong with the file itself", async () => {
    expect((await site.post(path, fields, economist)).text).toMatch(/Välj en fil från SCB/);
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
    expect((await upload(old)).text).toMatch(/äldre Excelformat/);
    const broken = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]);
    expect((await upload(broken)).text).toMatch(/Excelfilen går inte att läsa/);
    expect((await upload(new Uint8Array([0, 1, 2, 0, 255, 0]))).text).toMatch(
      /varken CSV eller Excel|trasiga/,
    );
  });

  it("are refused when what is sent to be saved is no whole number, or nothing", async () => {
    const send = (more: Record<string, string>) =>
      site.post(path, { ...fields, ...more, steg: "spara" }, economist);
    expect((await send({})).text).toMatch(/Filen gav inga antal/);
    const id = world.municipalityId("Haninge");
    expect((await send({ [`antal-${id}`]: "1,5" })).text).toMatch(/Filen gav inga antal/);
    const back = await site.post(path, { ...fields, kalla: "Egen", steg: "andra" }, economist);
    expect(back.html.querySelector("input[name=kalla]")?.getAttribute("value")).toBe("Egen");
  });
});
