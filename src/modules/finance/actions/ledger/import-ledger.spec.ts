import { beforeAll, describe, expect, it } from "vitest";
import type { SieFile } from "../../../../../tests/support/sie/sie-file.ts";
import { writeSie } from "../../../../../tests/support/sie/write-sie.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { saveFinancialYear } from "../../store/financial-years.ts";
import { findActive, readImports } from "../../store/ledger/ledger-imports.ts";
import { readLedgerAccounts, readLedgerSums } from "../../store/ledger-sums.ts";
import { importLedger } from "./import-ledger.ts";

const year = (of: number) => [
  { index: 0, start: `${of}-01-01`, end: `${of}-12-31` },
  { index: -1, start: `${of - 1}-01-01`, end: `${of - 1}-12-31` },
];
const accounts = [
  { account: "1930", name: "Bank" },
  { account: "2010", name: "Eget kapital" },
  { account: "3510", name: "Bidrag från medlemmar" },
  { account: "4600", name: "Köp av verksamhet" },
  { account: "9999", name: "Används inte" },
];
const type4: SieFile = {
  ...{ type: "4", company: "Förbundet", years: year(2017), accounts },
  dimensions: [
    { dimension: 6, name: "Insats" },
    { dimension: 7, name: "Anställd" },
  ],
  objects: [
    { dimension: 6, object: "10", name: "Ung i Nynäs" },
    { dimension: 7, object: "A1", name: "Provperson" },
  ],
  balances: [
    { label: "UB", year: -1, account: "1930", amount: 100_00n },
    { label: "IB", year: 0, account: "1930", amount: 100_00n },
    { label: "UB", year: 0, account: "1930", amount: 150_00n },
    { label: "RES", year: 0, account: "3510", amount: -80_00n },
    { label: "RES", year: 0, account: "4600", amount: 30_00n },
  ],
  vouchers: [
    {
      ...{ series: "A", number: "1", date: "2017-03-01", text: "Bidrag", sign: "AB" },
      rows: [
        { account: "1930", amount: 80_00n },
        { account: "3510", amount: -80_00n },
      ],
    },
    {
      ...{ series: "A", number: "2", date: "2017-04-30", text: "Lön" },
      rows: [
        { account: "4600", amount: 20_00n, objects: { "6": "10", "7": "A1" }, date: "2017-05-02" },
        { account: "4600", amount: 10_00n, objects: { "6": "10" }, date: "2016-12-31" },
        { account: "4600", amount: 5_00n, kind: "BTRANS" },
        { account: "1930", amount: -30_00n },
      ],
    },
  ],
};

describe("a SIE file taken in", () => {
  let world: World;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    economist = await world.actorAs("economist");
  });
  const take = (file: SieFile, fileName = "bok.se") =>
    world.inZone(economist, (work) => importLedger(work, { fileName, bytes: writeSie(file) }));

  it("of type 4 gives accounts, vouchers, and sums per month and object, without employees", async () => {
    expect(accepted(await take(type4))).toMatchObject({ year: 2017, vouchers: 2, transactions: 5 });
    const { sums, kept } = await world.inZone(economist, async (work) => ({
      sums: await readLedgerSums(work, 2017),
      kept: await readLedgerAccounts(work, 2017),
    }));
    expect(
      kept.map(({ account, opening, closing, result, previousClosing }) => [
        ...[account, opening, closing, result, previousClosing],
      ]),
    ).toEqual([
      ["1930", 100_00n, 150_00n, 0n, 100_00n],
      ["3510", 0n, 0n, -80_00n, null],
      ["4600", 0n, 0n, 30_00n, null],
    ]);
    expect(
      sums.map(({ account, month, objects, amount, rows }) => [account, month, objects, amount, rows]),
    ).toEqual([
      ["1930", 3, {}, 80_00n, 1],
      ["1930", 4, {}, -30_00n, 1],
      ["3510", 3, {}, -80_00n, 1],
      ["4600", 4, { "6": "10" }, 10_00n, 1],
      ["4600", 5, { "6": "10" }, 20_00n, 1],
    ]);
    const { rows } = await world.admin.query(
      "select dimension, object, name from association.ledger_object where association_id = $1 order by 1, 2",
      [world.associationId],
    );
    expect(rows).toEqual([{ dimension: 6, object: "10", name: "Ung i Nynäs" }]);
  });

  it("a second time changes nothing and says so", async () => {
    const again = await take(type4);
    expect(again).toMatchObject({ ok: false, refusal: { code: "ledger.known", import: { year: 2017 } } });
    expect(await world.inZone(economist, (work) => readImports(work, 2017))).toHaveLength(1);
  });

  it("in a newer version takes the place of the older, which is kept", async () => {
    world.clock.set("2018-03-06");
    accepted(await take({ ...type4, generatedOn: "2018-02-20" }));
    const imports = await world.inZone(economist, (work) => readImports(work, 2017));
    expect(imports.map(({ status, generatedOn }) => [status, generatedOn])).toEqual([
      ["active", "2018-02-20"],
      ["replaced", "2018-01-15"],
    ]);
  });

  it("of the next year says where it opens otherwise than the ledger in use closed", async () => {
    const next: SieFile = {
      ...{ type: "1", company: "Förbundet", years: year(2018).slice(0, 1), accounts },
      balances: [{ label: "IB", year: 0, account: "1930", amount: 140_00n }],
    };
    const staged = accepted(await take(next));
    expect(staged.year).toBe(2018);
    const [kept] = await world.inZone(economist, (work) => readImports(work, 2018));
    const findings = kept?.findings.filter(({ kind }) => kind === "openingDiffers");
    expect(findings?.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(findings?.[0]?.message).toContain("utgående i bokföringen för 2017");
  });

  it("with an error leaves nothing behind", async () => {
    const [first] = type4.vouchers ?? [];
    if (first === undefined) throw new Error("no voucher");
    const unbalanced = { ...type4, vouchers: [{ ...first, rows: first.rows.slice(1) }] };
    const cut = writeSie(type4).slice(0, -30);
    expect(await take(unbalanced)).toMatchObject({
      ok: false,
      refusal: { code: "ledger.faulty", errors: 1 },
    });
    const bytes = { fileName: "bok.se", bytes: cut };
    expect(await world.inZone(economist, (work) => importLedger(work, bytes))).toMatchObject({
      refusal: { code: "ledger.faulty" },
    });
    const text = { fileName: "bok.se", bytes: new TextEncoder().encode("hej") };
    expect(await world.inZone(economist, (work) => importLedger(work, text))).toMatchObject({
      refusal: { code: "ledger.notSie" },
    });
    expect(await world.inZone(economist, (work) => readImports(work, 2017))).toHaveLength(2);
  });

  it("without a year takes that of its vouchers, or is refused", async () => {
    const dated = (date: string) => ({
      ...{ ...type4, type: "4I" as const, years: [], balances: [], accounts: [] },
      vouchers: (type4.vouchers ?? []).map((voucher, at) => ({
        ...voucher,
        date: at === 0 ? date : "2015-02-01",
      })),
    });
    expect(accepted(await take(dated("2015-01-01"), "lon.si"))).toMatchObject({ year: 2015 });
    expect(await take(dated("2014-12-31"), "lon.si")).toMatchObject({ refusal: { code: "ledger.noYear" } });
  });

  it("of a closed year is refused", async () => {
    await world.inZone(economist, (work) =>
      saveFinancialYear(work, {
        ...{ year: 2012, closedAt: work.now.toString(), closedBy: economist.userId },
        ...{ closingReference: "§ 4", explanationThreshold: 0n, explanationPercent: 0 },
      }),
    );
    const old = { ...type4, years: year(2012), vouchers: [] };
    expect(await take(old)).toMatchObject({ refusal: { code: "finance.yearClosed", year: 2012 } });
  });

  it("of types 1 to 3 gives months from #PSALDO, objects counted once, and nothing lost", async () => {
    const balances: SieFile = {
      ...type4,
      ...{ type: "3", years: year(2014), vouchers: [] },
      periodBalances: [
        { label: "PSALDO", year: 0, period: "201401", account: "4600", amount: 30_00n },
        {
          label: "PSALDO",
          year: 0,
          period: "201401",
          account: "4600",
          objects: { "6": "10" },
          amount: 12_00n,
        },
        {
          label: "PSALDO",
          year: 0,
          period: "201401",
          account: "4600",
          objects: { "6": "11" },
          amount: 8_00n,
        },
        {
          label: "PSALDO",
          year: 0,
          period: "201401",
          account: "4600",
          objects: { "1": "x" },
          amount: 30_00n,
        },
        { label: "PBUDGET", year: 0, period: "201401", account: "4600", amount: 99_00n },
      ],
    };
    accepted(await take(balances));
    const sums = await world.inZone(economist, (work) => readLedgerSums(work, 2014));
    expect(sums.map(({ account, month, objects, amount }) => [account, month, objects, amount])).toEqual([
      ["1930", 12, {}, 50_00n],
      ["3510", 12, {}, -80_00n],
      ["4600", 1, {}, 10_00n],
      ["4600", 1, { "6": "10" }, 12_00n],
      ["4600", 1, { "6": "11" }, 8_00n],
    ]);
  });

  it("whose year is no calendar year is taken with a warning", async () => {
    const broken = {
      ...type4,
      ...{ years: [{ index: 0, start: "2010-07-01", end: "2011-06-30" }], vouchers: [], balances: [] },
    };
    expect(accepted(await take(broken)).year).toBe(2011);
    const active = await world.inZone(economist, (work) => findActive(work, 2011));
    expect(active?.findings.map(({ message }) => message)).toEqual([
      "Filens räkenskapsår är 2010-07-01 till 2011-06-30 och inte ett kalenderår. Beloppen hamnar på 2011.",
    ]);
  });
});
