import { beforeAll, describe, expect, it } from "vitest";
import { enterYear, fixedRule } from "../../../../../../tests/support/contributions.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const path = "/ekonomi/avgifter/beslut";
const fields = {
  ...{
    ar: "2019",
    slag: "ordinary",
    belopp: "4 831 750",
    beslutad: "2018-11-30",
    handling: "Dnr 7",
    orsak: "",
  },
};
const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");

describe("the state's decision", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    await fixedRule(world, economist, [48_000, 31_500, 20_300]);
  });

  it("shows what becomes of it before anything is saved, then saves what was shown", async () => {
    const review = await site.post(path, { ...fields, steg: "granska" }, economist);
    expect(review.status).toBe(200);
    expect(plain(review.text)).toMatch(
      /Inget är sparat än.*Region Stockholm.*2 415 875.*Haninge kommun.*1 161 944/,
    );
    expect(plain((await site.get("/ekonomi/avgifter?ar=2019", economist)).text)).toMatch(/inte beslutade än/);
    const saved = await site.post(path, { ...fields, steg: "spara", efter: "0" }, economist);
    expect(saved.location).toBe("/ekonomi/avgifter?ar=2019");
    const { text } = await site.get("/ekonomi/avgifter?ar=2019", economist);
    expect(plain(text)).toMatch(/tillsammans 9 663 500 kr 2019.*Nynäshamns kommun.*491 405/);
  });

  it("raised in mid-year is a new version with its difference, and the earlier stays readable", async () => {
    await site.post(path, { ...fields, ar: "2021", steg: "spara", efter: "0" }, economist);
    const extra = { ...fields, ar: "2021", slag: "extra", belopp: "500 000", orsak: "Omfördelade medel" };
    const review = await site.post(path, { ...extra, steg: "granska" }, economist);
    expect(plain(review.text)).toMatch(/Region Stockholm 25,00 2 665 875 2 415 875 250 000/);
    await site.post(path, { ...extra, steg: "spara", efter: "1" }, economist);
    const page = await site.get("/ekonomi/avgifter?ar=2021", economist);
    expect(plain(page.text)).toMatch(/Version 2: extra belopp.*Omfördelade medel.*Version 1: statens beslut/);
    const first = page.html
      .querySelectorAll("#versioner ~ ul a, section[aria-labelledby=versioner] a")
      .at(-1);
    const old = await site.get(first?.getAttribute("href") ?? "", economist);
    expect(plain(old.text)).toMatch(/2021, version 1.*2 415 875/);
  });

  it.each([
    [{ belopp: "mycket" }, 422, /Skriv beloppet med siffror/],
    [{ belopp: "0" }, 422, /större än noll/],
    [{ belopp: "-5" }, 422, /inte är negativt/],
    [{ beslutad: "snart" }, 422, /datum/],
    [{ slag: "annat" }, 422, /Välj om beloppet/],
    [{ slag: "extra" }, 422, /inget beslut för 2030 att lägga beloppet till/],
  ])("keeps what was typed and says how to mend %j", async (change, status, sentence) => {
    const sent = { ...fields, ar: "2030", ...change, steg: "granska" };
    const answer = await site.post(path, sent, economist);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=handling]")?.getAttribute("value")).toBe("Dnr 7");
  });

  it("is refused where nothing changes, where no reason is given and where someone was quicker", async () => {
    await site.post(path, { ...fields, ar: "2022", steg: "spara", efter: "0" }, economist);
    const again = { ...fields, ar: "2022", steg: "spara", efter: "1" };
    expect((await site.post(path, again, economist)).text).toMatch(/Skriv varför beloppet ändras/);
    expect((await site.post(path, { ...again, orsak: "x" }, economist)).text).toMatch(/inget nytt att spara/);
    const late = { ...again, belopp: "5 000 000", orsak: "x", efter: "0" };
    const answer = await site.post(path, late, economist);
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(/Någon har sparat version 1 medan du granskade/);
  });

  it("goes back with what was typed", async () => {
    const answer = await site.post(path, { ...fields, steg: "andra" }, economist);
    expect(answer.html.querySelector("input[name=belopp]")?.getAttribute("value")).toBe("4 831 750");
  });

  it("is refused without a rule, without population, without an agency and in a closed year", async () => {
    const other = await foundAssociation();
    const keeper = await other.actorAs("director");
    const there = siteFor(other, { routes });
    const ask = async (ar = "2019") => plain((await there.post(path, { ...fields, ar }, keeper)).text);
    expect(await ask()).toMatch(/ingen regel för hur kommunerna delar/);
    await other.admin.query(
      `insert into association.contribution_rule (association_id, id, party, valid_from_year, key, population_month, population_day, years_before, source)
       values ($1, gen_random_uuid(), 'municipality', 2010, 'population', 11, 1, 2, 'x')`,
      [other.associationId],
    );
    expect(await ask()).toMatch(
      /Folkmängden 1 november 2017 \(hela befolkningen\) saknas för Haninge kommun, Nynäs/,
    );
    await other.admin.query(
      "update association.contribution_rule set key = 'fixedShares' where association_id = $1",
      [other.associationId],
    );
    expect(await ask()).toMatch(/Regeln har ingen andel för Haninge/);
    await other.admin.query(
      `update association.contribution_rule set fixed_weights = (select jsonb_object_agg(id, '0') from association.member where association_id = $1) where association_id = $1`,
      [other.associationId],
    );
    expect(await ask()).toMatch(/andelar är noll för alla/);
    await other.admin.query(
      "insert into association.member_term (association_id, member_id, from_year) values ($1, $2, 2020)",
      [other.associationId, other.memberId("Arbetsförmedlingen")],
    );
    expect(await ask()).toMatch(/Arbetsförmedlingen saknas \(lag 2003:1210, 3 §\)/);
    await other.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2019, now(), gen_random_uuid()) on conflict (association_id, year) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by",
      [other.associationId],
    );
    expect(await ask()).toMatch(/2019 är stängt/);
  });
});

describe("contributions over the years", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    const economist = await world.actorAs("economist");
    await enterYear(world, economist, 2018, [8_689_000, 4_344_500, 2_316_603, 1_276_059, 751_838]);
    await enterYear(world, economist, 2019, [8_208_000, 4_104_000, 2_210_000, 1_188_000, 706_000]);
  });

  it("say how much they changed, computed: 5,5 % lower", async () => {
    const { text } = await site.get("/ekonomi/avgifter?ar=2019", await world.actorAs("boardMember"));
    expect(plain(text)).toMatch(
      /tillsammans 16 416 000 kr 2019\. Det är 5,5 % lägre än 17 378 000 kr 2018\./,
    );
    expect(plain(text)).toMatch(/Summa 100,00 16 416 000 17 378 000 −962 000 −5,5 %/);
    expect(plain(text)).toMatch(/Hur har avgifterna ändrats 2018–2019/);
  });

  it("come as a workbook", async () => {
    const answer = await site.get("/ekonomi/avgifter/excel?ar=2019", await world.actorAs("auditor"));
    expect(answer.headers.get("content-disposition")).toMatch(/Medlemsavgifter.*2019\.xlsx/);
    expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it("tell a reader nothing can be entered, and a stranger nothing", async () => {
    const { html } = await site.get("/ekonomi/avgifter?ar=2019", await world.actorAs("auditor"));
    expect(html.querySelector(`a[href^="${path}"]`)).toBeNull();
    expect((await site.get("/ekonomi/avgifter/version/x", await world.actorAs("auditor"))).status).toBe(404);
  });

  it("can be tried for two amounts beside each other", async () => {
    const economist = await world.actorAs("economist");
    const ask = async (query: string) =>
      plain((await site.get(`/ekonomi/avgifter/prova?ar=2019${query}`, economist)).text);
    expect(await ask("&forsta=2800000")).toMatch(/ingen regel för hur kommunerna/);
    await fixedRule(world, economist, [1, 1, 2]);
    expect(await ask("&forsta=2+800+000&andra=2128000")).toMatch(
      /Av 2 800 000 \(kr\) ?Av 2 128 000 \(kr\).*Haninge kommun 350 000 266 000 −84 000.*Summa 5 600 000 4 256 000/,
    );
    expect(await ask("&forsta=många")).toMatch(/Skriv beloppet med siffror/);
  });
});
