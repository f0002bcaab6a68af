import { beforeAll, describe, expect, it } from "vitest";
import type { SieFile } from "../../../../../tests/support/sie/sie-file.ts";
import { writeSie } from "../../../../../tests/support/sie/write-sie.ts";
import type { Answer, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { createJobRunner } from "../../../../platform/jobs/runner.ts";
import { actorOfAssignment } from "../../../people/index.ts";
import { ledgerJobs } from "../../actions/ledger/ledger-jobs.ts";
import { saveFinancialYear } from "../../store/financial-years.ts";
import { ledgerRoutes } from "./routes.ts";

const base: SieFile = {
  type: "4",
  company: "Förbundet",
  years: [{ index: 0, start: "2017-01-01", end: "2017-12-31" }],
  accounts: [
    { account: "1930", name: "Bank" },
    { account: "4600", name: "Köp av verksamhet" },
  ],
  dimensions: [{ dimension: 6, name: "Insats" }],
  objects: [{ dimension: 6, object: "10", name: "Ung i Nynäs" }],
  balances: [
    { label: "UB", year: 0, account: "1930", amount: -1234_50n },
    { label: "RES", year: 0, account: "4600", amount: 1234_50n },
  ],
  vouchers: [voucher("1", "2017-03-01", 1000_00n), voucher("2", "2017-04-02", 234_50n)],
};

function voucher(number: string, date: string, amount: bigint) {
  return {
    ...{ series: "A", number, date, text: `Faktura ${number}` },
    rows: [
      { account: "4600", amount, objects: { "6": "10" } },
      { account: "1930", amount: -amount },
    ],
  };
}

/** A later version: the second invoice has become a larger one. */
const newer: SieFile = {
  ...base,
  balances: [
    { label: "UB", year: 0, account: "1930", amount: -1500_00n },
    { label: "RES", year: 0, account: "4600", amount: 1500_00n },
  ],
  vouchers: [voucher("1", "2017-03-01", 1000_00n), voucher("2", "2017-04-02", 500_00n)],
};

const upload = (bytes: Uint8Array, name = "bok.se") => new File([new Uint8Array(bytes)], name);
const plain = ({ text }: Answer) => text.replaceAll(/[\u00A0\u2009\u202F]/g, " ");

let world: World;
let site: Site;
let economist: Actor;
let auditor: Actor;

async function begin(): Promise<void> {
  world = await foundAssociation();
  site = siteFor(world, { routes: ledgerRoutes });
  economist = await world.actorAs("economist");
  auditor = await world.actorAs("auditor");
}

/** Sends a file and lets its job run; gives what the job says. */
async function send(bytes: Uint8Array) {
  world.clock.advance({ minutes: 1 });
  const sent = await site.post("/ekonomi/bokforing", { ar: "2017", fil: upload(bytes) }, economist);
  expect(sent.location).toMatch(/^\/arbeten\//);
  const { db } = world;
  await createJobRunner({
    db,
    handlers: ledgerJobs(world),
    actorOf: (assignmentId) => actorOfAssignment(db, assignmentId),
    log: (line) => {
      if (line.level === "error") process.stderr.write(`${JSON.stringify(line)}\n`);
    },
    pollMilliseconds: 1000,
  }).drain();
  const { rows } = await world.admin.query<{ result: { sentence: string; link: string } }>(
    "select result from platform.job where association_id = $1 order by created_at desc, id desc limit 1",
    [world.associationId],
  );
  const [done] = rows;
  if (done === undefined) throw new Error("no job");
  return done.result;
}

async function count(table: string): Promise<number> {
  const { rows } = await world.admin.query<{ n: number }>(
    `select count(*)::int as n from association.${table} where association_id = $1`,
    [world.associationId],
  );
  return rows[0]?.n ?? -1;
}

describe("reading in the ledger", () => {
  beforeAll(begin);

  it("says what to do where nothing is there, and shows the form to those who keep the books", async () => {
    expect(plain(await site.get("/ekonomi/bokforing?ar=2017", economist))).toMatch(
      /Ingen bokföring är inläst för 2017/,
    );
    const page = await site.get("/ekonomi/bokforing?ar=2017", auditor);
    expect(page.html.querySelector("input[type=file]")).toBeNull();
    expect(plain(await site.get("/ekonomi/bokforing/konton?ar=2017", auditor))).toMatch(
      /Ingen bokföring används för 2017/,
    );
    expect((await site.get("/ekonomi/bokforing/konto/4600?ar=2017", auditor)).status).toBe(404);
  });

  it("waits for its review, is put to use, and opens down to the voucher", async () => {
    world.clock.set("2018-02-01");
    const { sentence, link } = await send(writeSie(base));
    expect(sentence).toBe("Filen är läst: 2 verifikationer för 2017. Granska den innan du använder den.");
    const report = plain(await site.get(link, economist));
    expect(report).toMatch(/Filen är hel.*Teckenkodning CP437/);
    expect(report).toMatch(/1 konto har belopp utan budgetrad \(1 234,50 kr\)/);
    const used = await site.post(`${link}/anvand`, {}, economist);
    expect(used.location).toBe("/ekonomi/bokforing?ar=2017");
    const accounts = await site.get("/ekonomi/bokforing/konton?ar=2017", auditor);
    expect(plain(accounts)).toMatch(/4600 Köp av verksamhet.*1 234,50/);
    const account = await site.get("/ekonomi/bokforing/konto/4600?ar=2017", auditor);
    expect(plain(account)).toMatch(/mars 1 1 000,00 april 1 234,50 Summa 1 234,50/);
    expect(plain(account)).toMatch(/2 rader, tillsammans 1 234,50 kr/);
    const april = await site.get("/ekonomi/bokforing/konto/4600?ar=2017&manad=4&objekt=6:10", auditor);
    expect(plain(april)).toMatch(/1 rad, tillsammans 234,50 kr.*Faktura 2 Insats 10 Ung i Nynäs/);
    expect(plain(await site.get("/ekonomi/bokforing/konto/4600?ar=2017&objekt=6:99", auditor))).toMatch(
      /Inga rader passar urvalet/,
    );
    const address = april.html.querySelector("a[href*='/verifikation/']")?.getAttribute("href") ?? "";
    expect(plain(await site.get(address, auditor))).toMatch(
      /Verifikation A 2.*Faktura 2.*1930 Bank.*−234,50.*Summa.*0,00/,
    );
    expect((await site.get(address.replace(/\d+$/, "77"), auditor)).status).toBe(404);
  });

  it("gives accounts and rows as Excel", async () => {
    for (const path of ["konton/excel", "konto/4600/excel"]) {
      const answer = await site.get(`/ekonomi/bokforing/${path}?ar=2017`, auditor);
      expect([answer.status, [...answer.bytes.subarray(0, 2)]]).toEqual([200, [0x50, 0x4b]]);
    }
    expect((await site.get("/ekonomi/bokforing/konton/excel?ar=2003", auditor)).location).toBe(
      "/ekonomi/bokforing?ar=2003",
    );
  });

  it("the same file changes nothing and says so", async () => {
    const before = [await count("ledger_import"), await count("ledger_upload")];
    const again = await site.post(
      "/ekonomi/bokforing",
      { ar: "2017", fil: upload(writeSie(base)) },
      economist,
    );
    expect(again.location).toMatch(/^\/ekonomi\/bokforing\/filer\//);
    expect([await count("ledger_import"), await count("ledger_upload")]).toEqual(before);
  });

  it("a newer file shows what changes, replaces, and can be taken back", async () => {
    world.clock.set("2018-02-02");
    const { link } = await send(writeSie(newer));
    const report = plain(await site.get(link, economist));
    expect(report).toMatch(/Det här ändras 2 konton, 1 budgetrad och 1 objekt får andra belopp/);
    expect(report).toMatch(/Inte kopplat 1 234,50 1 500,00 265,50/);
    expect(report).toMatch(/4600 Köp av verksamhet 1 234,50 1 500,00 265,50/);
    expect(report).toMatch(/10 Ung i Nynäs 1 234,50 1 500,00 265,50/);
    const waiting = `konto/4600?ar=2017&import=${link.split("/").at(-1)}`;
    expect(plain(await site.get(`/ekonomi/bokforing/${waiting}`, economist))).toMatch(/1 500,00 kr/);
    expect(plain(await site.get("/ekonomi/bokforing/konto/4600?ar=2017", economist))).toMatch(/1 234,50 kr/);
    await site.post(`${link}/anvand`, {}, economist);
    expect(plain(await site.get("/ekonomi/bokforing/konto/4600?ar=2017", economist))).toMatch(/1 500,00 kr/);
    const list = await site.get("/ekonomi/bokforing?ar=2017", economist);
    expect(plain(list)).toMatch(/Används.*Ersatt/);
    const [, older] = list.html.querySelectorAll("tbody a").map((one) => one.getAttribute("href") ?? "");
    expect(plain(await site.get(older ?? "", economist))).toMatch(/Ta tillbaka bokföringen/);
    await site.post(`${older}/anvand`, {}, economist);
    expect(plain(await site.get("/ekonomi/bokforing/konto/4600?ar=2017", economist))).toMatch(/1 234,50 kr/);
    expect(await count("ledger_upload")).toBe(0);
  });

  it("a file with errors leaves its report and nothing else", async () => {
    world.clock.set("2018-02-03");
    const [rows, accounts] = [await count("voucher_row"), await count("ledger_account")];
    const { sentence, link } = await send(writeSie(base).slice(0, -20));
    expect(sentence).toMatch(/^Filen har (ett|2) fel och är inte inläst. Rätta de[mt] i ekonomisystemet/);
    expect(plain(await site.get(link, economist))).toMatch(
      /Filen har fel och är inte inläst.*Fel Filen är avhuggen på rad \d+, mitt i ett block i verifikation A 2/,
    );
    expect([await count("voucher_row"), await count("ledger_account")]).toEqual([rows, accounts]);
    expect((await site.post(`${link}/anvand`, {}, economist)).status).toBe(409);
    expect((await site.post(`${link}/ta-bort`, {}, economist)).location).toBe("/ekonomi/bokforing?ar=2017");
    expect((await site.get(link, economist)).status).toBe(404);
  });
});

describe("two who put files to use at once", () => {
  beforeAll(begin);

  it("leave one in use", async () => {
    const links = [(await send(writeSie(base))).link, (await send(writeSie(newer))).link];
    const answers = await Promise.all(links.map((link) => site.post(`${link}/anvand`, {}, economist)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const { rows } = await world.admin.query<{ status: string }>(
      "select status from association.ledger_import where association_id = $1 order by status",
      [world.associationId],
    );
    expect(rows.map(({ status }) => status)).toEqual(["active", "replaced"]);
  });

  it("leave no file behind whose job never ended", async () => {
    await site.post(
      "/ekonomi/bokforing",
      { ar: "2017", fil: upload(writeSie({ ...base, flag: 1 })) },
      economist,
    );
    expect(await count("ledger_upload")).toBe(1);
    world.clock.advance({ hours: 49 });
    await send(writeSie({ ...newer, flag: 1 }));
    expect(await count("ledger_upload_part")).toBe(0);
  });
});

describe("what is refused", () => {
  beforeAll(begin);

  it.each([
    ["no file", new Uint8Array(), /Välj en SIE-fil att läsa in/],
    ["another file", new TextEncoder().encode("Konto;Belopp\n"), /Filen är ingen SIE-fil/],
    ["SIE 5", new TextEncoder().encode("<?xml version='1.0'?>"), /SIE 5 \(XML\) läses inte/],
  ])("%s, at once and with a sentence", async (_, bytes, sentence) => {
    const answer = await site.post("/ekonomi/bokforing", { ar: "2017", fil: upload(bytes) }, economist);
    expect(answer.status).toBe(422);
    expect(plain(answer)).toMatch(sentence);
    expect(await count("ledger_upload")).toBe(0);
  });

  it("a file marked as read is used only when that is confirmed", async () => {
    const { link } = await send(writeSie({ ...base, flag: 1 }));
    const refused = await site.post(`${link}/anvand`, {}, economist);
    expect(refused.status).toBe(422);
    expect(plain(refused)).toMatch(/märkt som redan inläst. Kryssa för/);
    expect((await site.post(`${link}/anvand`, { bekraftar: "ja" }, economist)).location).toBe(
      "/ekonomi/bokforing?ar=2017",
    );
    expect((await site.post(`${link}/ta-bort`, {}, economist)).status).toBe(409);
  });

  it("a closed year, when read and when put to use", async () => {
    const { link } = await send(writeSie(newer));
    await world.inZone(economist, (work) =>
      saveFinancialYear(work, {
        ...{ year: 2017, closedAt: work.now.toString(), closedBy: economist.userId },
        ...{ closingReference: "§ 4", explanationThreshold: 0n, explanationPercent: 0 },
      }),
    );
    const refused = await site.post(`${link}/anvand`, {}, economist);
    expect([refused.status, plain(refused)]).toEqual([409, expect.stringMatching(/2017 är stängt/)]);
    const { sentence } = await send(writeSie({ ...base, generatedOn: "2018-03-03" }));
    expect(sentence).toBe("2017 är stängt, så bokföringen för året kan inte bytas. Ingenting är ändrat.");
    expect(await count("ledger_upload")).toBe(0);
  });

  it("a file without a year, and one that is gone", async () => {
    const { sentence } = await send(writeSie({ ...base, years: [], vouchers: [] }));
    expect(sentence).toMatch(/^Filen säger inte vilket år den gäller/);
    const gone = "/ekonomi/bokforing/filer/00000000-0000-7000-8000-000000000000";
    for (const answer of [
      await site.get(gone, economist),
      await site.post(`${gone}/anvand`, {}, economist),
      await site.post(`${gone}/ta-bort`, {}, economist),
    ])
      expect([answer.status, plain(answer)]).toEqual([404, expect.stringMatching(/finns inte längre/)]);
  });

  it("an auditor who tries to change the books", async () => {
    const answer = await site.post(
      "/ekonomi/bokforing",
      { ar: "2017", fil: upload(writeSie(base)) },
      auditor,
    );
    expect(answer.status).toBe(403);
  });
});
