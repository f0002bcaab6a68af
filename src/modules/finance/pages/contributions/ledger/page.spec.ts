import { beforeAll, describe, expect, it } from "vitest";
import { enterYear } from "../../../../../../tests/support/contributions.ts";
import { readPdf } from "../../../../../../tests/support/read-pdf.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const path = "/ekonomi/avgifter/reskontra";
const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");

describe("the ledger per member", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let haninge: string;
  beforeAll(async () => {
    world = await foundAssociation({ now: "2017-03-06" });
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    haninge = world.memberId("Haninge kommun");
    await enterYear(world, economist, 2017, [9_032_434, 4_516_217, 2_402_472, 1_324_191, 789_554]);
  });
  const entry = (change: Record<string, string>) =>
    site.post(
      `${path}/rad`,
      {
        ...{ ar: "2017", medlem: haninge, slag: "paid", belopp: "1", dag: "2017-03-01", forfaller: "" },
        ...{ rattar: "", nummer: "", anteckning: "", ...change },
      },
      economist,
    );
  const text = async (address = `${path}?ar=2017`) => plain((await site.get(address, economist)).text);

  it("keeps decided, corrected, called and paid apart, and reminds of what is late", async () => {
    await entry({ slag: "corrected", belopp: "-234 828", rattar: "2016", anteckning: "Befolkningstal" });
    const call = { ar: "2017", andel: "allt", dag: "2017-01-10", forfaller: "2017-02-01", nummer: "Avi 1" };
    expect((await site.post(`${path}/avisera`, call, economist)).location).toBe(`${path}?ar=2017`);
    await entry({ belopp: "2 000 000", nummer: "V 12" });
    expect(await text()).toMatch(/Haninge kommun 2 402 472 −234 828 2 167 644 2 000 000 0 167 644/);
    expect(await text()).toMatch(
      /Att påminna om.*Påminn Haninge kommun om 167 644 kr.*Försenat: skulle vara betalt 2017-02-01/,
    );
    expect(await text()).toMatch(/Rättelse av 2016 −234 828/);
    const account = await text(`/ekonomi/avgifter/medlem/${haninge}?ar=2017`);
    expect(account).toMatch(
      /Avgift 2017.*2 402 472 kr.*Rättelser av tidigare år −234 828 kr.*Kvar att betala 167 644 kr/,
    );
  });

  it("makes a reminder to print, and notes that it was sent", async () => {
    const address = `/ekonomi/avgifter/medlem/${world.memberId("Tyresö kommun")}`;
    const pdf = await readPdf((await site.get(`${address}/paminnelse`, economist)).bytes);
    expect(plain(pdf.pages.join(" "))).toMatch(/Påminnelse om medlemsavgift.*Tyresö kommun.*1 324 191/);
    expect(pdf.isTagged).toBe(true);
    await site.post(`${address}/paminnelse`, {}, economist);
    expect(await text()).toMatch(/Tyresö kommun om 1 324 191 kr Påmind 6 mars/);
    expect(await text("/ekonomi/avgifter/paminnelser")).toMatch(/Påminn Tyresö kommun om 1 324 191 kr/);
    const none = await site.get(
      `/ekonomi/avgifter/medlem/${world.memberId("Arbetsförmedlingen")}/paminnelse`,
      economist,
    );
    expect(none.status).toBe(409);
    expect(none.text).toMatch(/inget förfallet att påminna om/);
  });

  it("gives the member's account as PDF and Excel", async () => {
    const address = `/ekonomi/avgifter/medlem/${haninge}`;
    const pdf = await readPdf((await site.get(`${address}/pdf?ar=2017`, economist)).bytes);
    expect(plain(pdf.pages.join(" "))).toMatch(/2 402 472 kr.*Rättelser av tidigare år −234 828/);
    for (const file of [`${address}/excel?ar=2017`, `${path}/excel?ar=2017`])
      expect((await site.get(file, economist)).bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it("takes a row back by another, once", async () => {
    await entry({ medlem: world.memberId("Region Stockholm"), belopp: "777", nummer: "fel" });
    const page = await site.get(`${path}?ar=2017`, economist);
    const row = page.html.querySelectorAll("tbody tr").find((one) => one.text.includes("fel"));
    const id = row?.querySelector("input[name=rad]")?.getAttribute("value") ?? "";
    await site.post(`${path}/angra`, { rad: id }, economist);
    expect(await text()).toMatch(/Region Stockholm 4 516 217 0 4 516 217 0 0 4 516 217/);
    expect(await text()).toMatch(/Betalt, ångrad −777/);
    const again = await site.post(`${path}/angra`, { rad: id }, economist);
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/redan ångrad/)]);
    const { rows } = await world.admin.query<{ id: string }>(
      "select id from association.contribution_entry where reverses_id = $1",
      [id],
    );
    const reversal = await site.post(`${path}/angra`, { rad: rows[0]?.id ?? "" }, economist);
    expect(reversal.text).toMatch(/själv en ångrad rad/);
    const gone = await site.post(`${path}/angra`, { rad: "01900000-0000-7000-8000-000000000000" }, economist);
    expect(gone.status).toBe(404);
  });

  it.each([
    [{ belopp: "0" }, /inte är noll/],
    [{ belopp: "x" }, /Skriv beloppet med siffror/],
    [{ medlem: "" }, /Välj en av medlemmarna/],
    [{ medlem: "01900000-0000-7000-8000-000000000000" }, /Välj en av medlemmarna/],
    [{ slag: "called" }, /vilken dag avin ska vara betald/],
    [{ slag: "called", forfaller: "2017-01-01" }, /före avins dag/],
    [{ slag: "corrected" }, /vilket tidigare år rättelsen gäller/],
    [{ slag: "corrected", rattar: "2018" }, /före 2017/],
    [{ slag: "corrected", rattar: "x" }, /fyra siffror/],
    [{ slag: "annat" }, /Välj vad raden gäller/],
  ])("says how to mend the row %j", async (change, sentence) => {
    const answer = await entry(change);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it("calls no more than what is left, and says when there is nothing", async () => {
    const call = (change: Record<string, string>) =>
      site.post(
        `${path}/avisera`,
        { ar: "2018", andel: "fjardedel", dag: "2018-01-02", forfaller: "2018-01-31", ...change },
        economist,
      );
    expect((await call({})).text).toMatch(/2018 är inte beslutade än/);
    await enterYear(world, economist, 2018, [8_689_000, 4_344_500, 2_316_603, 1_276_059, 751_838]);
    await call({});
    expect(await text(`${path}?ar=2018`)).toMatch(/Haninge kommun 2 316 603 0 579 150,75 0 1 737 452,25/);
    await call({ andel: "halva" });
    await call({ andel: "halva" });
    expect(await text(`${path}?ar=2018`)).toMatch(/Haninge kommun 2 316 603 0 2 316 603 0 0/);
    const more = await call({ andel: "allt" });
    expect([more.status, more.text]).toEqual([409, expect.stringMatching(/redan aviserat/)]);
    expect((await call({ forfaller: "2018-01-01" })).text).toMatch(/före avins dag/);
    expect((await call({ andel: "x" })).text).toMatch(/Välj hur mycket/);
  });

  it("says that nobody is late where nobody is", async () => {
    const other = await foundAssociation();
    const answer = await siteFor(other, { routes }).get(
      "/ekonomi/avgifter/paminnelser",
      await other.actorAs("director"),
    );
    expect(answer.text).toMatch(/Inga avier är förfallna/);
  });

  it("is not for a year that is closed", async () => {
    await world.admin.query(
      "insert into association.financial_year (association_id, year, closed_at, closed_by) values ($1, 2016, now(), gen_random_uuid()) on conflict (association_id, year) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by",
      [world.associationId],
    );
    const answer = await entry({ ar: "2016" });
    expect([answer.status, answer.text]).toEqual([409, expect.stringMatching(/2016 är stängt/)]);
  });

  it("shows a member of another association to nobody", async () => {
    const other = await foundAssociation();
    const director = await other.actorAs("director");
    const there = siteFor(other, { routes });
    for (const end of ["", "/pdf", "/excel", "/paminnelse"])
      expect((await there.get(`/ekonomi/avgifter/medlem/${haninge}${end}`, director)).status).toBe(404);
  });
});
