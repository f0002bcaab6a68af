import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const path = "/ekonomi/avgifter/regler";
const rule = {
  ...{ part: "municipality", fran: "2015", nyckel: "population", dag: "1/11", arFore: "2" },
  ...{ alderFran: "0", alderTill: "120", avrundning: "krona", kalla: "Förbundsordningen 7 §" },
};

describe("the rules of the split", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });

  it("are kept from a year on, with key, day and source", async () => {
    expect((await site.post(`${path}?ar=2019`, rule, economist)).location).toBe(`${path}?ar=2019`);
    const { text } = await site.get(`${path}?ar=2019`, await world.actorAs("auditor"));
    expect(text).toMatch(
      /Kommunerna 2015 Folkmängd: hela befolkningen, 2017-11-01 för 2019 års avgifter hela kronor Förbundsordningen 7 §/,
    );
  });

  it("take shares with decimals: 9,75 and 15,25", async () => {
    const shares = {
      [`andel-${world.memberId("Haninge kommun")}`]: "9,75",
      [`andel-${world.memberId("Tyresö kommun")}`]: "15,25",
      [`andel-${world.memberId("Nynäshamns kommun")}`]: "0",
    };
    await site.post(path, { ...rule, fran: "2016", nyckel: "fixedShares", ...shares }, economist);
    expect((await site.get(path, economist)).text).toMatch(
      /Haninge kommun 975, Nynäshamns kommun 0, Tyresö kommun 1525/,
    );
  });

  it("show what the law says, with its section", async () => {
    const { text } = await site.get(`${path}?ar=2025`, economist);
    expect(text).toMatch(/Alla parter som lagen kräver är med 2025 \(3 §\).*senast den 30 november.*23 §/);
  });

  it.each([
    [{ dag: "31/31" }, /Skriv en dag som finns/],
    [{ part: "region" }, /Folkmängden finns per kommun/],
    [{ alderFran: "60", alderTill: "20" }, /högsta åldern är lägre/],
    [{ alderFran: "x" }, /ålder från 0 till 120/],
    [{ nyckel: "fixedShares" }, /minst en andel som är större än noll/],
    [{ kalla: "" }, /Skriv var regeln står/],
    [{ nyckel: "hemlig" }, /Välj hur de delar/],
    [{ fran: "i år" }, /fyra siffror/],
  ])("say how to mend %j and keep what was typed", async (change, sentence) => {
    const sent = { ...rule, kalla: "Avtalet", ...change };
    const answer = await site.post(path, sent, economist);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=kalla]")?.getAttribute("value") ?? "").toBe(sent.kalla);
  });

  it("says where a share is no number", async () => {
    const name = `andel-${world.memberId("Haninge kommun")}`;
    const answer = await site.post(path, { ...rule, nyckel: "fixedShares", [name]: "halva" }, economist);
    expect(answer.text).toMatch(/Skriv andelen som ett tal/);
  });

  it("keep from when a member pays and its place", async () => {
    const member = world.memberId("Tyresö kommun");
    const term = { medlem: member, franAr: "2014", tillAr: "2030", ordning: "2", utanfor: "ja" };
    await site.post(`${path}/medlem`, term, economist);
    expect((await site.get(path, economist)).text).toMatch(
      /Tyresö kommun Kommun från 2014 till 2030 Utanför alla regioner/,
    );
    const send = async (change: Record<string, string>) =>
      (await site.post(`${path}/medlem`, { ...term, ...change }, economist)).text;
    expect(await send({ tillAr: "2010" })).toMatch(/Sista året är före det första/);
    expect(await send({ medlem: "" })).toMatch(/Välj en av medlemmarna/);
    expect(await send({ medlem: "01900000-0000-7000-8000-000000000000" })).toMatch(/Medlemmen finns inte/);
    expect(await send({ ordning: "först" })).toMatch(/Skriv platsen som ett helt tal/);
  });

  it("say which party is missing when a member leaves", async () => {
    const term = { medlem: world.memberId("Region Stockholm"), franAr: "2014", tillAr: "2040", ordning: "" };
    await site.post(`${path}/medlem`, term, economist);
    expect((await site.get(`${path}?ar=2041`, economist)).text).toMatch(
      /en region saknas \(lag 2003:1210, 3 §\)/,
    );
  });
});
