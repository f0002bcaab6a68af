import { beforeAll, describe, expect, it } from "vitest";
import { enterYear } from "../../../../../../tests/support/finance-year.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
/** 80 000 a month for eight months. */
const eightMonths = [...Array.from({ length: 8 }, () => 80_000), 0, 0, 0, 0];

describe("forecast after August", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let rows: ReadonlyMap<string, string>;
  const query = "?ar=2017&manad=8";
  const rowPath = (label: string) => `/ekonomi/utfall/prognos/${rows.get(label)}${query}`;
  const post = (path: string, fields: Record<string, string>) => site.post(path, fields, economist);
  beforeAll(async () => {
    world = await foundAssociation();
    economist = await world.actorAs("economist");
    rows = await enterYear(world, economist, 2017, [
      { label: "Team", outcome: eightMonths, budget: 900_000 },
      { label: "Kansli", outcome: eightMonths, budget: 960_000, area: "office" },
      { label: "Avgifter", outcome: 2_000_000, budget: 2_000_000, kind: "income", area: "contributions" },
    ]);
    site = siteFor(world, { routes });
  });

  it("asks for a measure where it deviates too much, and takes it with one", async () => {
    const straight = { metod: "straightLine", belopp: "", kommentar: "", atgard: "" };
    const refused = await post(rowPath("Team"), straight);
    expect(refused.status).toBe(422);
    expect(plain(refused.text)).toMatch(/en åtgärd behövs.*Avvikelsen är 60 000 kr/);
    const taken = await post(rowPath("Team"), { ...straight, atgard: "Tillsätter inte vakansen." });
    expect(taken.location).toBe(`/ekonomi/utfall/prognos${query}`);
    const { text } = await site.get(`/ekonomi/utfall/prognos${query}`, economist);
    expect(plain(text)).toMatch(/Team 640 000 900 000 960 000 – 960 000 \+60 000/);
  });

  it.each([
    [{ metod: "gissning" }, /Välj vad prognosen bygger på/],
    [{ metod: "own", belopp: "" }, /Skriv vad du tror/],
    [{ metod: "own", belopp: "960 000" }, /vad det egna beloppet bygger på/],
    [{ metod: "staffing" }, /ingen bemanning/],
    [{ metod: "own", belopp: "tusen" }, /med siffror/],
  ])("says how to mend %j", async (sent, sentence) => {
    const answer = await post(rowPath("Kansli"), sent);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it("fills what is missing with a straight line, and leaves what there is", async () => {
    const made = await post(`/ekonomi/utfall/prognos/foresla${query}`, {});
    expect(made.status).toBe(303);
    const { text } = await site.get(`/ekonomi/utfall/prognos${query}`, economist);
    expect(text).toMatch(/2 rader fick en rak framskrivning/);
    expect(plain(text)).toMatch(/Tillsätter inte vakansen/);
  });

  it("counts filled posts the rest of the year", async () => {
    const fields = {
      ...{ rad: rows.get("Team") ?? "", tjanst: "Handledare", medlem: "", arbetsgivare: "Förbundet" },
      ...{ finansiar: "association", omfattning: "50", manad: "60 000", fran: "2017-01-01", till: "" },
    };
    expect((await post("/ekonomi/utfall/bemanning/ny?ar=2017", fields)).status).toBe(303);
    const { text } = await site.get(rowPath("Team"), economist);
    expect(plain(text)).toMatch(/760 000 kr: utfallet hittills och tillsatta tjänster/);
    const saved = await post(rowPath("Team"), { metod: "staffing", atgard: "Håller igen." });
    expect(saved.status).toBe(303);
  });

  it("rolls equity forward from what was entered of the year before", async () => {
    await world.inZone(economist, async ({ tx, now }) => {
      await tx
        .insertInto("association.equity_year")
        .values({
          ...{ association_id: economist.associationId, year: 2016, closing: 607_324_300n },
          ...{ changed_at: now.toString(), changed_by: economist.userId },
        })
        .execute();
    });
    const { text } = await site.get("/ekonomi/utfall/prognos?ar=2017&manad=12", economist);
    expect(plain(text)).toMatch(/2017 6 073 243 720 000 6 793 243/);
    expect(plain(text)).toMatch(/Bokfört/);
    expect(text).toMatch(/Vad händer med eget kapital/);
  });

  it("comes out as a workbook, and is not found for a row that is not there", async () => {
    const book = await site.get(`/ekonomi/utfall/prognos/excel${query}`, economist);
    expect(book.headers.get("content-disposition")).toMatch(/Prognos.*2017\.xlsx/);
    const none = `/ekonomi/utfall/prognos/00000000-0000-7000-8000-000000000000${query}`;
    expect((await site.get(none, economist)).status).toBe(404);
    expect((await post(none, { metod: "straightLine" })).status).toBe(404);
  });

  it("shows a reader the figures without the forms", async () => {
    const { html } = await site.get(`/ekonomi/utfall/prognos${query}`, await world.actorAs("boardMember"));
    expect(html.querySelector("form[method=post][action*=foresla]")).toBeNull();
  });
});

it("says that there is nothing to forecast in an empty year, and refuses a closed one", async () => {
  const world = await foundAssociation();
  const economist = await world.actorAs("economist");
  const site = siteFor(world, { routes });
  const { text } = await site.get("/ekonomi/utfall/prognos?ar=2033", economist);
  expect(text).toMatch(/inget att göra en prognos på/);
  await world.inZone(economist, async ({ tx, now }) => {
    await tx
      .insertInto("association.financial_year")
      .values({
        ...{ association_id: economist.associationId, year: 2033 },
        ...{ closed_at: now.toString(), closed_by: economist.userId },
      })
      .execute();
  });
  const answer = await site.post("/ekonomi/utfall/prognos/foresla?ar=2033", {}, economist);
  expect(answer.status).toBe(409);
  expect(answer.text).toMatch(/Året är stängt/);
});
