import { beforeAll, describe, expect, it } from "vitest";
import { foundBookWorld } from "../../../../../../tests/support/book-world.ts";
import { fillLedger } from "../../../../../../tests/support/fill-ledger.ts";
import { readTable } from "../../../../../platform/files/tabular/index.ts";

type Found = Awaited<ReturnType<typeof foundBookWorld>>;
let here: Found;

beforeAll(async () => {
  here = await foundBookWorld();
});

describe("the statements", () => {
  it("stand with last year's column, and each figure opens to its accounts", async () => {
    const auditor = await here.world.actorAs("auditor");
    const answer = await here.site.get("/ekonomi/rakenskaper?ar=2017", auditor);
    expect(answer.status).toBe(200);
    for (const text of [
      "25 163 090",
      "−25 163 090",
      "12 321 494",
      "1 078 245",
      "Avrundning till hela kronor",
    ])
      expect(answer.text.replaceAll("\u202F", " ")).toContain(text);
    expect(answer.text).toContain("Alla kontroller stämmer.");
    const costs = answer.html.querySelector('a[href="/ekonomi/rakenskaper/rad/costs?ar=2016"]');
    expect(costs?.text.replaceAll("\u202F", " ")).toContain("−19 794 180");
    const line = await here.site.get("/ekonomi/rakenskaper/rad/costs?ar=2017", auditor);
    expect(line.html.querySelector('a[href="/ekonomi/bokforing/konto/4610?ar=2017"]')).not.toBeNull();
    expect(line.text).toContain("Lokalkostnader");
  });

  it("say where rounded parts do not add up", async () => {
    const answer = await here.site.get("/ekonomi/rakenskaper?ar=2017", here.economist);
    expect(answer.text).toContain("Avrundning: Summa skiljer sig från sina delar 2017 med 1 krona");
  });

  it("open a balance line with its opening, and the result with all that it is made of", async () => {
    const cash = await here.site.get("/ekonomi/rakenskaper/rad/cash?ar=2017", here.economist);
    expect(cash.text.replaceAll("\u202F", " ")).toContain("8 246 671,90");
    const result = await here.site.get("/ekonomi/rakenskaper/rad/result?ar=2017", here.economist);
    expect(result.text.replaceAll("\u202F", " ")).toContain("958 554,30");
    expect((await here.site.get("/ekonomi/rakenskaper/rad/nonsens?ar=2017", here.economist)).status).toBe(
      404,
    );
  });

  it("open a row of a note to its own accounts, and a sum to its parts", async () => {
    const all = await here.site.get("/ekonomi/rakenskaper?ar=2017", here.economist);
    const row = all.html
      .querySelectorAll('a[href^="/ekonomi/rakenskaper/rad/costs?ar=2017&notrad="]')
      .find((one) => decodeURIComponent(one.getAttribute("href") ?? "").endsWith("Lokalkostnader"));
    const opened = await here.site.get(row?.getAttribute("href") ?? "", here.economist);
    expect(opened.text).toContain("2017: Lokalkostnader");
    const accounts = opened.html.querySelectorAll('tbody a[href^="/ekonomi/bokforing/konto/"]');
    const whole = await here.site.get("/ekonomi/rakenskaper/rad/costs?ar=2017", here.economist);
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.length).toBeLessThan(
      whole.html.querySelectorAll('tbody a[href^="/ekonomi/bokforing/konto/"]').length,
    );
    const sum = all.html.querySelector('a[href="/ekonomi/rakenskaper/rad/totalAssets?ar=2017"]');
    const parts = await here.site.get(sum?.getAttribute("href") ?? "", here.economist);
    expect(parts.text).toContain("Summa omsättningstillgångar");
    expect(
      parts.html.querySelector('a[href="/ekonomi/rakenskaper/rad/currentAssets?ar=2017"]'),
    ).not.toBeNull();
  });

  it("come as a workbook with a sheet for each", async () => {
    const answer = await here.site.get("/ekonomi/rakenskaper/excel?ar=2017", here.economist);
    const table = await readTable(answer.bytes);
    expect(table.ok && table.value.header).toEqual(["Rad", "Not", "2017 (kronor)", "2016 (kronor)"]);
    expect(table.ok && table.value.records[0]?.cells[2]).toBe("18064868");
  });

  it("say what to do where there is no ledger", async () => {
    const answer = await here.site.get("/ekonomi/rakenskaper?ar=2025", here.economist);
    expect(answer.text).toContain("Läs in bokföringen för 2025");
    const checks = await here.site.get("/ekonomi/rakenskaper/kontroller?ar=2025", here.economist);
    expect(checks.text).toContain("Det finns inget att kontrollera för 2025 än.");
  });
});

describe("the checks", () => {
  it("hold for the demo's year, with links to both sides", async () => {
    const answer = await here.site.get("/ekonomi/rakenskaper/kontroller?ar=2017", here.economist);
    expect(answer.text).toMatch(/(\d+) av \1 kontroller stämmer/);
    expect(answer.html.querySelectorAll("tbody tr")[0]?.querySelectorAll("a")).toHaveLength(2);
  });

  it("put what fails first: unmapped accounts, an unbalanced ledger, another opening balance", async () => {
    await fillLedger(here.world, 2018, [
      { account: "1930", amount: 100_00n },
      { account: "4610", amount: 50_00n },
      { account: "9100", amount: 7_00n },
    ]);
    const answer = await here.site.get("/ekonomi/rakenskaper/kontroller?ar=2018", here.economist);
    const rows = answer.html.querySelectorAll("tbody tr").map((row) => row.text);
    expect(rows[0]).toContain("Stämmer inte");
    const failing = rows.filter((row) => row.includes("Stämmer inte")).join("\n");
    for (const text of [
      "Tillgångarna är lika stora",
      "Allt i bokföringen står på en rad",
      "Eget kapital: årets ingående balans är förra årets utgående",
    ])
      expect(failing).toContain(text);
  });
});
