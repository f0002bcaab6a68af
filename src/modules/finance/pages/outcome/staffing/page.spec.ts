import { beforeAll, describe, expect, it } from "vitest";
import { foundFinanceWorld } from "../../../../../../tests/support/finance-world.ts";
import type { Fields, Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const list = "/ekonomi/utfall/bemanning?ar=2017";
const fresh = "/ekonomi/utfall/bemanning/ny?ar=2017";

describe("staffing of a team", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let fields: Record<string, string>;
  const post = (path: string, change: Fields = {}) => site.post(path, { ...fields, ...change }, economist);
  beforeAll(async () => {
    const made = await foundFinanceWorld();
    ({ world, economist } = made);
    site = siteFor(world, { routes });
    fields = {
      ...{ rad: made.demo.row("Ungdomsteamet i Haninge"), tjanst: "Arbetsförmedlare", omfattning: "100" },
      ...{ medlem: made.demo.member("Haninge kommun"), arbetsgivare: "", finansiar: "association" },
      ...{ manad: "50 000", fran: "2017-01-01", till: "", anteckning: "" },
    };
  });

  it("starts empty and says why one enters it", async () => {
    const { text } = await site.get(list, economist);
    expect(text).toMatch(/Ingen tjänst är inlagd för 2017/);
  });

  it("sums 80, 100, 100 and 50 percent to 3,3 full-time posts, and vacancies by themselves", async () => {
    for (const omfattning of ["80", "100", "100 %"])
      expect((await post(fresh, { omfattning })).location).toBe(list);
    await post(fresh, { omfattning: "50", vakant: "ja", tjanst: "Studievägledare" });
    const { text } = await site.get(list, economist);
    expect(plain(text)).toMatch(/3,3 heltidstjänster 31 december 2017/);
    expect(plain(text)).toMatch(/bokför kostar 1 680 000 kr under året, vakanser skulle kosta 300 000 kr/);
    expect(plain(text)).toMatch(/Studievägledare 50 Haninge kommun Förbundet från 2017-01-01 Vakant/);
  });

  it("changes a post and takes it away", async () => {
    const { html } = await site.get(list, economist);
    const link = html.querySelectorAll("tbody a").find((one) => one.text.includes("Studievägledare"));
    const path = link?.getAttribute("href") ?? "";
    expect((await site.get(path, economist)).text).toMatch(/Ändra tjänsten/);
    await post(path, { omfattning: "25" });
    expect(plain((await site.get(list, economist)).text)).toMatch(/3,05 heltidstjänster/);
    const remove = path.replace("/andra", "/ta-bort");
    expect((await site.post(remove, {}, economist)).status).toBe(303);
    expect((await site.post(remove, {}, economist)).status).toBe(404);
    expect((await post(path)).status).toBe(404);
  });

  it.each([
    [{ tjanst: "" }, /vilken tjänst/],
    [{ omfattning: "101" }, /från 1 till 100/],
    [{ omfattning: "0" }, /från 1 till 100/],
    [{ manad: "-5" }, /inte är negativt/],
    [{ fran: "snart" }, /Skriv ett datum/],
    [{ fran: "2017-05-01", till: "2017-04-30" }, /Sista dagen är före den första/],
    [{ medlem: "" }, /vilken annan arbetsgivare/],
    [{ medlem: "00000000-0000-7000-8000-000000000000" }, /Medlemmen finns inte längre/],
    [{ rad: "00000000-0000-7000-8000-000000000000" }, /Raden finns inte längre/],
    [{ rad: "" }, /vilken rad/],
    [{ finansiar: "ingen" }, /vem som betalar/],
  ])("says how to mend %j and keeps the rest", async (change, sentence) => {
    const answer = await post(fresh, { ...change, anteckning: "Behåll mig" });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=anteckning]")?.getAttribute("value")).toBe("Behåll mig");
  });

  it("comes out as a workbook, and is read but not changed by the board", async () => {
    const board = await world.actorAs("boardMember");
    const book = await site.get("/ekonomi/utfall/bemanning/excel?ar=2017", board);
    expect(book.headers.get("content-disposition")).toMatch(/Bemanning.*2017\.xlsx/);
    expect((await site.get(list, board)).html.querySelector("tbody a")).toBeNull();
  });

  it("keeps the posts of a closed year", async () => {
    await world.inZone(economist, async ({ tx, now }) => {
      await tx
        .insertInto("association.financial_year")
        .values({
          ...{ association_id: economist.associationId, year: 2015 },
          ...{ closed_at: now.toString(), closed_by: economist.userId },
        })
        .execute();
    });
    const answer = await post(fresh, { fran: "2015-03-01" });
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(/Året är stängt/);
    expect((await post(fresh, { fran: "2014-03-01" })).status).toBe(409);
    expect((await post(fresh, { fran: "2014-03-01", till: "2014-12-31" })).status).toBe(303);
  });

  it("keeps a closed year's also when it began before it, but lets it end after it", async () => {
    const tjanst = "Samordnare";
    expect((await post(fresh, { tjanst, fran: "2016-03-01" })).location).toBe(list);
    const { html } = await site.get(list, economist);
    const link = html.querySelectorAll("tbody a").find((one) => one.text.includes(tjanst));
    const path = link?.getAttribute("href") ?? "";
    await world.inZone(economist, ({ tx, now }) =>
      tx
        .insertInto("association.financial_year")
        .values({
          ...{ association_id: economist.associationId, year: 2018 },
          ...{ closed_at: now.toString(), closed_by: economist.userId },
        })
        .execute(),
    );
    const kept = { tjanst, fran: "2016-03-01" };
    expect((await post(path, { ...kept, omfattning: "50" })).status).toBe(409);
    expect((await post(path, { ...kept, till: "2018-06-30" })).status).toBe(409);
    expect((await post(path.replace("/andra", "/ta-bort"), {})).status).toBe(409);
    expect((await post(path, { ...kept, till: "2019-06-30", anteckning: "Slutar" })).status).toBe(303);
  });
});
