import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { ordinaryYear } from "../../../model/financial-year.ts";
import { saveFinancialYear } from "../../../store/financial-years.ts";
import { coFinancingRoutes as routes } from "../routes.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const project = {
  ...{ finansiar: "ESF", program: "esf2021", nummer: "", agare: "Vi", andel: "", dimension: "" },
  ...{ start: "2021-01-01", slut: "2024-12-31", objekt: "", not: "", parter: "" },
};
const fields = {
  ...{ anstalld: "E17", datum: "2022-03-01", aktivitet: "1", timmar: "7,5", betalare: "project" },
  ...{ timkostnad: "400", organisation: "Haninge kommun" },
};
const heading = "Anställd\tDatum\tAktivitet\tTimmar\n";

describe("worked time of a project", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let address = "";
  let other = "";
  const post = (path: string, sent: Record<string, string | File>) => site.post(path, sent, economist);
  const begin = async (namn: string) => {
    const { location } = await post("/ekonomi/projekt/nytt", { ...project, namn });
    await post(`${location}/aktiviteter`, { aktiviteter: "1; Stöd\n2; Ledning" });
    return location;
  };
  const read = async (path: string) => plain((await site.get(path, economist)).text);
  beforeAll(async () => {
    world = await foundAssociation({ now: "2022-12-01" });
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    address = await begin("Ett");
    other = await begin("Två");
  });

  it("is summed by person, month and activity, and a row can be taken away", async () => {
    const third = await begin("Tre");
    expect((await post(`${third}/tid`, { ...fields, anstalld: "A1" })).location).toBe(`${third}/tid?ar=2022`);
    await post(`${third}/tid`, { ...fields, anstalld: "A1", datum: "2022-04-01", aktivitet: "2" });
    const text = await read(`${third}/tid?ar=2022`);
    expect(text).toMatch(/A1 0 0 7,5 7,5 0 0 0 0 0 0 0 0 15 6 000/);
    expect(text).toMatch(/1 Stöd 7,5 2 Ledning 7,5/);
    expect(text).toMatch(/högst 13 timmar om dagen och 1 720 timmar om året/);
    const page = await site.get(`${third}/tid?ar=2022`, economist);
    const action = page.html.querySelector("form[action$=ta-bort]")?.getAttribute("action") ?? "";
    await post(action, {});
    expect(await read(`${third}/tid?ar=2022`)).toMatch(/A1 0 0 0 7,5/);
    expect((await post(action, {})).text).toContain("Raden finns inte längre");
  });

  it("stops at 13 hours a day, also across projects, with a sentence that says so", async () => {
    const day = { ...fields, anstalld: "B1", datum: "2022-05-02" };
    await post(`${other}/tid`, { ...day, timmar: "8" });
    const stopped = await post(`${address}/tid`, { ...day, timmar: "5:01" });
    expect(stopped.status).toBe(422);
    expect(plain(stopped.text)).toContain(
      "Personen kommer upp i 13,02 timmar den dagen, i alla projekt tillsammans. Gränsen är 13 timmar om dagen",
    );
    expect((await post(`${address}/tid`, { ...day, timmar: "5" })).status).toBe(303);
  });

  it("is pasted from Excel, all rows or none, and the year's limit stops the last", async () => {
    const days = Array.from({ length: 216 }, (_, at) => {
      const day = Temporal.PlainDate.from("2022-01-01").add({ days: at }).toString();
      return `C1\t${day}\t1\t8`;
    });
    const stopped = await post(`${address}/tid/las-in`, { rader: heading + days.join("\n") });
    expect(stopped.status).toBe(422);
    expect(plain(stopped.text)).toMatch(
      /217 Personen kommer upp i 1728 timmar|217 Personen kommer upp i 1 728 timmar/,
    );
    expect(stopped.text).toContain("Inget är inläst");
    expect(await read(`${address}/tid?ar=2022`)).not.toContain("C1");
    await post(`${address}/tid/las-in`, { rader: heading + days.slice(0, 215).join("\n") });
    expect(await read(`${address}/tid?ar=2022`)).toMatch(/C1 248 /);
    const again = await post(`${address}/tid/las-in`, { rader: heading + days.slice(0, 1).join("\n") });
    expect(again.text).toContain("Raden läses inte in två gånger");
  });

  it("is read from a file, and what has faults comes back row by row to be mended", async () => {
    const rows =
      "anställd;datum;aktivitet;timmar;betalas av\nD1;2022-06-01;1;8;Offentlig\nAlva;2022-06-01;1;8;\n";
    const file = new File([`${rows}D1;2022-06-02;9;8;\nD1;2031-06-02;1;8;\n`], "tid.csv");
    const answer = await post(`${address}/tid/las-in`, { rader: "", fil: file });
    expect(plain(answer.text)).toMatch(
      /3 Skriv ett anställningsnummer.*4 Aktiviteten ”9”.*5 Dagen ligger utanför/,
    );
    expect(answer.html.querySelector("textarea")?.textContent).toContain("D1\t2022-06-01");
    const unread = await post(`${address}/tid/las-in`, {
      rader: `${heading}D1\tsnart\t1\t8\nD1\t2022-06-01\t1\tmånga`,
    });
    expect(plain(unread.text)).toMatch(/2 ”snart” är inget datum.*3 ”många” är ingen tid/);
  });

  it.each([
    [{ rader: "" }, /Klistra in raderna/],
    [{ rader: "Namn\tTid\nE1\t2" }, /Rubrikraden saknar anställd och datum och aktivitet/],
    [{ rader: heading }, /inga rader under rubrikerna/],
  ])("says what %j lacks", async (sent, sentence) => {
    const answer = await post(`${address}/tid/las-in`, sent);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it.each([
    [{ anstalld: "Alva Provsson" }, /aldrig ett namn/],
    [{ anstalld: "189001019802" }, /ser ut som ett personnummer/],
    [{ timmar: "25" }, /Skriv tiden på en dag/],
    [{ aktivitet: "7" }, /finns inte i projektets lista/],
    [{ datum: "2020-12-31" }, /utanför projektets tid/],
    [{ betalare: "staten" }, /vem som betalar/],
    [{ timkostnad: "-4" }, /kronor per timme/],
    [{ datum: "2021-06-01" }, /2021 är stängt/],
  ])("keeps what was typed and says how to mend %j", async (change, sentence) => {
    await world.inZone(economist, async (work) => {
      const closed = { closedAt: work.now.toString(), closedBy: work.actor.userId, closingReference: "§ 1" };
      await saveFinancialYear(work, { ...ordinaryYear(2021), ...closed });
    });
    const answer = await post(`${address}/tid`, {
      ...fields,
      anstalld: "F1",
      ...change,
      organisation: "Tyresö",
    });
    expect([409, 422]).toContain(answer.status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=organisation]")?.getAttribute("value")).toBe("Tyresö");
  });

  it("keeps a code that time is written under", async () => {
    await post(`${address}/tid`, { ...fields, anstalld: "G1" });
    const answer = await post(`${address}/aktiviteter`, { aktiviteter: "2; Ledning" });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Koden 1 har tid skriven på sig");
  });
});
