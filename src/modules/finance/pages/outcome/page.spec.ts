import { beforeAll, describe, expect, it } from "vitest";
import year2017 from "../../../../../tests/fixtures/outcome-2017.json" with { type: "json" };
import type { YearRow } from "../../../../../tests/support/finance-year.ts";
import { enterYear } from "../../../../../tests/support/finance-year.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

describe("the outcome of 2017", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let rows: ReadonlyMap<string, string>;
  const id = (label: string) => rows.get(label) ?? "";
  const rowsOf = async (path: string) => {
    const { html } = await site.get(path, economist);
    return html.querySelectorAll("tbody tr, tfoot tr").map((row) => plain(row.structuredText));
  };
  beforeAll(async () => {
    world = await foundAssociation();
    economist = await world.actorAs("economist");
    rows = await enterYear(world, economist, 2017, year2017.rows as readonly YearRow[]);
    site = siteFor(world, { routes });
  });

  it("comes out with the annual report's rows and sums", async () => {
    const table = await rowsOf("/ekonomi/utfall?ar=2017");
    const row = (label: string) => table.find((text) => text.startsWith(label)) ?? "";
    expect(row("Summa insatser")).toMatch(/21 960 173 16 178 868 \+5 781 305/);
    expect(row("Summa styrelse, revision och kansli")).toMatch(/3 202 917 3 490 000 −287 083/);
    expect(row("Summa kostnader")).toMatch(/25 163 090 19 668 868 \+5 494 222/);
    expect(row("Styrelse")).toMatch(/185 108.*240 000 −54 892 77 %/);
    expect(row("Kansli")).toMatch(/3 250 000 −232 191/);
    expect(row("Resultat")).toMatch(/958 554/);
    expect(row("Etableringscentrum")).toMatch(/Över budget/);
    expect(row("Esters")).toMatch(/Utan budget/);
    expect(row("Bokfört utan koppling")).toBe("");
  });

  it("asks for no explanation below the year's limit, and for the four forgotten with a lower", async () => {
    const explained = year2017.rows.filter(
      ({ label, kind, outcome, budget }) =>
        !year2017.withoutExplanation.includes(label) && kind !== "income" && outcome !== budget,
    );
    for (const { label } of explained)
      await site.post(
        `/ekonomi/utfall/forklaringar/${id(label)}?ar=2017&manad=12`,
        { orsak: `Därför blev ${label} så.` },
        economist,
      );
    const missing = async () => {
      const { html } = await site.get("/ekonomi/utfall/forklaringar?ar=2017", economist);
      const section = html.querySelector("section[aria-labelledby=att-forklara]");
      return section?.querySelectorAll("tbody tr a").map((link) => plain(link.text)) ?? [];
    };
    expect(await missing()).toEqual(["Överskjutande medel – nya insatser"]);
    await site.post(
      "/ekonomi/utfall/forklaringar/granser?ar=2017&manad=12",
      { belopp: "1 000", procent: "0" },
      economist,
    );
    expect((await missing()).toSorted()).toEqual(year2017.withoutExplanation.toSorted());
  });

  it("prints the board's parts with the rest that they leave", async () => {
    const path = `/ekonomi/utfall/forklaringar/${id("Styrelse")}?ar=2017&manad=12`;
    const sent = {
      orsak: "Lägre arvoden och revision.",
      ...{ del1: "Arvoden", belopp1: "-28 000", del2: "Revision", belopp2: "−15 000" },
      ...{ del3: "Övrigt", belopp3: "-11 000" },
    };
    expect((await site.post(path, sent, economist)).location).toBe(
      "/ekonomi/utfall/forklaringar?ar=2017&manad=12",
    );
    const parts = await rowsOf(`/ekonomi/utfall/rad/${id("Styrelse")}?ar=2017`);
    expect(parts).toContain("Rest som delarna inte förklarar −892,00");
    expect(parts).toContain("Avvikelse −54 892,00");
  });

  it("points out an amount in the text that is not the row's: −225 where the table has −232 tkr", async () => {
    const path = `/ekonomi/utfall/forklaringar/${id("Kansli")}?ar=2017&manad=12`;
    await site.post(path, { orsak: "Lägre hyra, −225 tkr." }, economist);
    const { text } = await site.get(path, economist);
    expect(text).toMatch(/Belopp i texten som inte stämmer med raden 225 tkr: varken avvikelsen/);
    await site.post(path, { orsak: "Därför blev Kansli så." }, economist);
    expect((await site.get(path, economist)).text).not.toMatch(/som inte stämmer med raden/);
  });

  it("opens a figure to its decision, its accounts and what was said of it", async () => {
    const board = await world.actorAs("auditor");
    const { text, html } = await site.get(`/ekonomi/utfall/rad/${id("Kansli")}?ar=2017`, board);
    expect(plain(text)).toMatch(/Antagen budget, version 1 20 november 2016 § 1.*3 250 000,00/);
    expect(plain(text)).toMatch(/3 017 809,00/);
    expect(html.querySelector("a[href='/ekonomi/bokforing/konto/4019?ar=2017']")?.text).toMatch(/4019/);
    expect(plain(text)).toMatch(/Därför blev Kansli så\./);
  });

  it("opens every outcome of the table, and only from the table's own rows", async () => {
    const { html } = await site.get("/ekonomi/utfall?ar=2017", economist);
    const links = html.querySelectorAll("a.figure-link").map((one) => one.getAttribute("href") ?? "");
    expect(links).toHaveLength(year2017.rows.length);
    for (const link of links.slice(0, 3)) expect((await site.get(link, economist)).status).toBe(200);
    const none = "/ekonomi/utfall/rad/00000000-0000-7000-8000-000000000000?ar=2017";
    expect((await site.get(none, economist)).status).toBe(404);
    expect((await site.get("/ekonomi/utfall/rad/nej?ar=2017", economist)).status).toBe(404);
  });

  it("comes out as a workbook with every row", async () => {
    const answer = await site.get("/ekonomi/utfall/excel?ar=2017", economist);
    expect(answer.headers.get("content-disposition")).toMatch(/Utfall.*2017\.xlsx/);
    expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it.each([
    [{ orsak: "" }, /Skriv orsaken/],
    [{ orsak: "Ja", del1: "Arvode", belopp1: "mycket" }, /beloppet med siffror/],
    [{ orsak: "Ja", del2: "", belopp2: "12" }, /vad delbeloppet gäller/],
  ])("keeps what was typed and says how to mend %j", async (sent, sentence) => {
    const path = `/ekonomi/utfall/forklaringar/${id("NNS")}?ar=2017&manad=12`;
    const answer = await site.post(path, { ...sent, beslut: "§ 7" }, economist);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=beslut]")?.getAttribute("value")).toBe("§ 7");
  });

  it("says how to write the limits", async () => {
    const path = "/ekonomi/utfall/forklaringar/granser?ar=2017";
    const answer = await site.post(path, { belopp: "-1", procent: "101" }, economist);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/inte är negativt.*0 till 100/);
  });

  it("takes an explanation away, once", async () => {
    const path = `/ekonomi/utfall/forklaringar/${id("NNS")}`;
    await site.post(`${path}?ar=2017&manad=12`, { orsak: "Fel rad." }, economist);
    expect((await site.post(`${path}/ta-bort?ar=2017&manad=12`, {}, economist)).status).toBe(303);
    expect((await site.post(`${path}/ta-bort?ar=2017&manad=12`, {}, economist)).status).toBe(404);
  });

  it("refuses to explain a row that is not there", async () => {
    const path = "/ekonomi/utfall/forklaringar/00000000-0000-7000-8000-000000000000?ar=2017";
    expect((await site.post(path, { orsak: "Nej." }, economist)).status).toBe(404);
  });
});

describe("what is booked on no row", () => {
  it("stands as a row of its own, and the result is the ledger's", async () => {
    const world = await foundAssociation();
    const economist = await world.actorAs("economist");
    await enterYear(world, economist, 2018, [{ label: "Team", outcome: 1_000, budget: 1_000 }], {
      unmapped: 77,
    });
    const { text } = await siteFor(world, { routes }).get("/ekonomi/utfall?ar=2018&manad=12", economist);
    expect(plain(text)).toMatch(/Bokfört utan koppling till någon rad \(nettokostnad\) 77/);
    expect(plain(text)).toMatch(/Resultat −1 077/);
    expect(plain(text)).toMatch(/77 kr på resultatkonton saknar koppling/);
  });
});

describe("a decision on more money", () => {
  it("is part of the budget, so that 118 of 100 tkr is not red, and opens to its reference", async () => {
    const world = await foundAssociation();
    const economist = await world.actorAs("economist");
    const label = "Kommunikation";
    const rows = await enterYear(world, economist, 2015, [{ label, outcome: 118_000, budget: 100_000 }]);
    const rowId = rows.get(label) ?? "";
    const site = siteFor(world, { routes });
    const row = async () => {
      const { html } = await site.get("/ekonomi/utfall?ar=2015&manad=12", economist);
      return plain(html.querySelector("tbody tr")?.structuredText ?? "");
    };
    expect(await row()).toMatch(/118 000 .*\) 100 000 \+18 000 118 %.*Över budget/);
    await world.inZone(economist, async ({ tx, newId, now }) => {
      await tx
        .insertInto("association.budget_addition")
        .values({
          ...{ association_id: economist.associationId, id: newId(), year: 2015, row_id: rowId },
          ...{
            amount: 1_800_000n,
            decided_on: "2015-09-09",
            reference: "styrelsen § 40",
            financing: "potten",
          },
          ...{ added_at: now.toString(), added_by: economist.userId },
        })
        .execute();
    });
    expect(await row()).toMatch(/118 000 .*\) 118 000 18 000 0 100 %/);
    expect(await row()).not.toMatch(/Över budget/);
    const { text } = await site.get(`/ekonomi/utfall/rad/${rowId}?ar=2015`, economist);
    expect(plain(text)).toMatch(/9 september 2015 styrelsen § 40 potten 18 000,00 Årets budget 118 000,00/);
  });
});

describe("a year without figures", () => {
  it("says what to do, and shows a reader no way to do it", async () => {
    const world = await foundAssociation();
    const site = siteFor(world, { routes });
    const { text } = await site.get("/ekonomi/utfall?ar=2031", await world.actorAs("boardMember"));
    expect(text).toMatch(/varken budget eller bokföring för 2031/);
    expect(text).not.toMatch(/Läs in en SIE-fil/);
    const list = await site.get("/ekonomi/utfall/forklaringar?ar=2031", await world.actorAs("economist"));
    expect(list.text).toMatch(/Ingen bokföring är inläst för 2031/);
  });
});

describe("a closed year", () => {
  it("keeps its explanations and limits as they are", async () => {
    const world = await foundAssociation();
    const economist = await world.actorAs("economist");
    const rows = await enterYear(world, economist, 2017, [{ label: "Team", outcome: 9, budget: 1 }]);
    await world.inZone(economist, async ({ tx, now }) => {
      await tx
        .insertInto("association.financial_year")
        .values({
          ...{ association_id: economist.associationId, year: 2017 },
          ...{ closed_at: now.toString(), closed_by: economist.userId },
        })
        .execute();
    });
    const site = siteFor(world, { routes });
    const path = `/ekonomi/utfall/forklaringar/${rows.get("Team")}`;
    const explained = await site.post(`${path}?ar=2017&manad=12`, { orsak: "Sent." }, economist);
    expect(explained.status).toBe(409);
    expect(explained.text).toMatch(/Året är stängt/);
    expect((await site.post(`${path}/ta-bort?ar=2017&manad=12`, {}, economist)).status).toBe(409);
    const limits = { belopp: "1", procent: "0" };
    const changed = await site.post("/ekonomi/utfall/forklaringar/granser?ar=2017", limits, economist);
    expect(changed.status).toBe(409);
  });
});
