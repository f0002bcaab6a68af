import { beforeAll, describe, expect, it } from "vitest";
import type { Fields, Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const list = "/ekonomi/utfall/moms?ar=2017";
const fresh = "/ekonomi/utfall/moms/ny?ar=2017";
const sent = {
  ...{ ar: "2017", manad: "1", langd: "3", ingaende: "120 000", schablon: "", ansokt: "", utbetald: "" },
  ...{ utbetalt: "", anteckning: "" },
};

describe("the log of VAT compensation", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  const post = (path: string, change: Fields = {}) => site.post(path, { ...sent, ...change }, economist);
  beforeAll(async () => {
    world = await foundAssociation({ now: "2018-03-05" });
    economist = await world.actorAs("economist");
    site = siteFor(world, { routes });
  });

  it("starts empty with the months that can be applied for and until when", async () => {
    const { text } = await site.get(list, economist);
    expect(text).toMatch(/Ingen period är inlagd för 2017/);
    expect(text).toMatch(/Månader som saknas: januari, februari.*Ansök senast 31 december 2019/);
    expect(text).toMatch(/Inget konto är kopplat/);
  });

  it("takes periods, refuses one that goes into another, and sums", async () => {
    const paid = { ansokt: "2017-04-10", utbetald: "2017-05-02", utbetalt: "120 000" };
    expect((await post(fresh, paid)).location).toBe(list);
    await post(fresh, { manad: "4", ansokt: "2017-07-10", schablon: "1 000,50" });
    const overlapping = await post(fresh, { manad: "6", langd: "1", anteckning: "Behåll mig" });
    expect(overlapping.status).toBe(409);
    expect(overlapping.text).toMatch(/går in i en annan.*Den andra är april–juni 2017/);
    const { text } = await site.get(list, economist);
    expect(plain(text)).toMatch(/Summa 241 000,50 120 000,00/);
    expect(plain(text)).toMatch(/april–juni 2017 120 000,00 1 000,50 121 000,50 10 juli 2017 – – Ansökt/);
    expect(text).toMatch(/Månader som saknas: juli/);
  });

  it.each([
    [{ manad: "" }, /vilken månad/],
    [{ manad: "11" }, /ligga i samma år/],
    [{ langd: "2" }, /en eller tre månader/],
    [{ ingaende: "-1" }, /inte är negativt/],
    [{ manad: "10", schablon: "-1" }, /inte är negativt/],
    [{ manad: "10", ansokt: "2017-11-01" }, /när perioden är slut/],
    [{ manad: "10", utbetald: "2018-02-01", utbetalt: "5" }, /vilken dag ni ansökte/],
    [{ manad: "10", ansokt: "2018-02-01", utbetald: "2018-01-31", utbetalt: "5" }, /före ansökan/],
    [{ manad: "10", ansokt: "2018-02-01", utbetald: "2018-02-02" }, /hur mycket/],
    [{ manad: "10", ansokt: "2018-02-01", utbetalt: "5" }, /vilken dag beloppet/],
  ])("says how to mend %j", async (change, sentence) => {
    const answer = await post(fresh, { ...change, anteckning: "Behåll mig" });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=anteckning]")?.getAttribute("value")).toBe("Behåll mig");
  });

  it("changes a period and takes one away", async () => {
    await post(fresh, { manad: "12", langd: "1" });
    const links = (await site.get(list, economist)).html.querySelectorAll("tbody a");
    const path = links.find((one) => one.text.includes("december"))?.getAttribute("href") ?? "";
    expect((await site.get(path, economist)).text).toMatch(/Ändra perioden/);
    expect((await post(path, { manad: "11", langd: "1" })).location).toBe(list);
    const remove = path.replace("/andra", "/ta-bort");
    expect((await site.post(remove, {}, economist)).status).toBe(303);
    expect((await site.post(remove, {}, economist)).status).toBe(404);
    expect((await post(path)).status).toBe(404);
    expect((await site.get(path, economist)).status).toBe(404);
  });

  it("asks for the yearly statement until it is sent", async () => {
    expect((await site.get(list, economist)).text).toMatch(/Ska lämnas.*30 juni 2018/);
    const path = "/ekonomi/utfall/moms/arsuppgift?ar=2017";
    const early = await site.post(path, { lamnad: "2017-12-31", bokfort: "1" }, economist);
    expect(early.status).toBe(422);
    expect(early.text).toMatch(/när året är slut/);
    const faulty = await site.post(path, { lamnad: "när?", bokfort: "" }, economist);
    expect(faulty.text).toMatch(/Skriv ett datum.*Skriv ett belopp/);
    const taken = await site.post(path, { lamnad: "2018-03-01", bokfort: "241 000,50" }, economist);
    expect(taken.location).toBe(list);
    expect(plain((await site.get(list, economist)).text)).toMatch(/Lämnad i tid.*241 000,50 kr/);
  });

  it("is held against the account of VAT where one is mapped", async () => {
    await world.inZone(economist, async ({ tx, newId, now }) => {
      const common = { association_id: economist.associationId };
      const id = newId();
      await tx
        .insertInto("association.ledger_import")
        .values({
          ...{ ...common, id, year: 2017, status: "active", file_name: "a.se", sie_type: "4" },
          ...{ file_hash: Buffer.from(id), encoding: "utf-8" },
          ...{ imported_at: now.toString(), imported_by: economist.userId },
        })
        .execute();
      await tx
        .insertInto("association.ledger_account")
        .values({ ...common, import_id: id, account: "1680", name: "Momsfordran", closing: 12_100_000n })
        .execute();
      await tx
        .insertInto("association.account_mapping")
        .values({
          ...{ ...common, id: newId(), account_from: "1680", account_to: "1680", from_year: 2017 },
          ...{ statement_line: "receivables", note_line: "Moms" },
        })
        .execute();
    });
    const { text } = await site.get(list, economist);
    expect(plain(text)).toMatch(/enligt loggen 121 000,50 kr Bokfört på momskontona 121 000,00 kr/);
    expect(plain(text)).toMatch(/Skillnad −0,50 kr/);
  });

  it("comes out as a workbook, and is read but not changed by the board", async () => {
    const board = await world.actorAs("boardMember");
    const book = await site.get("/ekonomi/utfall/moms/excel?ar=2017", board);
    expect(book.headers.get("content-disposition")).toMatch(/2017\.xlsx/);
    const { html } = await site.get(list, board);
    expect([html.querySelector("tbody a"), html.querySelector("form[method=post][action*=moms]")]).toEqual([
      null,
      null,
    ]);
  });

  it("warns before the right to apply ends", async () => {
    const later = await foundAssociation({ now: "2019-10-01" });
    const { text } = await siteFor(later, { routes }).get(list, await later.actorAs("economist"));
    expect(text).toMatch(/Tiden går snart ut.*Ansök senast 31 december 2019/);
    const late = await siteFor(later, { routes }).get(
      "/ekonomi/utfall/moms?ar=2016",
      await later.actorAs("economist"),
    );
    expect(late.text).toMatch(/Tiden för att ansöka gick ut 31 december 2018/);
  });
});
