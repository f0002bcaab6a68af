import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { SieFile } from "../../tests/support/sie/sie-file.ts";
import { writeSie } from "../../tests/support/sie/write-sie.ts";
import { parseArguments } from "./parse-arguments.ts";
import { sieSummary } from "./sie-summary.ts";

const folder = mkdtempSync(path.join(tmpdir(), "samordna-sie-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file: SieFile = {
  type: "4",
  company: "Förbundet",
  years: [
    { index: 0, start: "2017-01-01", end: "2017-12-31" },
    { index: -1, start: "2016-01-01", end: "2016-12-31" },
  ],
  accounts: [
    { account: "1930", name: "Bank" },
    { account: "3510", name: "Bidrag från medlemmar" },
  ],
  dimensions: [{ dimension: 6, name: "Projekt" }],
  objects: [{ dimension: 6, object: "10", name: "Väg in" }],
  balances: [
    { label: "IB", year: 0, account: "1930", amount: 100_00n },
    { label: "UB", year: 0, account: "1930", amount: 1334_50n },
    { label: "UB", year: -1, account: "1930", amount: 100_00n },
    { label: "RES", year: 0, account: "3510", amount: -1234_50n },
  ],
  vouchers: [
    {
      series: "A",
      number: "1",
      date: "2017-03-01",
      rows: [
        { account: "1930", amount: 1234_50n },
        { account: "3510", amount: -1234_50n, objects: { "6": "10" } },
      ],
    },
  ],
};

async function run(bytes: Uint8Array | null, ...argv: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  if (bytes !== null) writeFileSync(path.join(folder, "bok.se"), bytes);
  const parsed = parseArguments([sieSummary], ["sie", "summary", ...argv]);
  if (!parsed.ok) return { exit: 2, printed, told: [parsed.refusal.sentence] };
  const exit = await sieSummary.run(parsed.value.input, {
    ...{ callerFolder: folder, dataDir: folder, embedded: true, stamp: "" },
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { exit, printed, told };
}

describe("sie summary", () => {
  it("gives programs type, encoding, years, counts, accounts, objects and findings", async () => {
    const { exit, printed, told } = await run(writeSie(file), "bok.se", "--json");
    expect([exit, told]).toEqual([0, []]);
    expect(JSON.parse(printed.join("\n"))).toEqual({
      type: "4",
      encoding: "CP437",
      financialYears: [
        { index: 0, start: "2017-01-01", end: "2017-12-31" },
        { index: -1, start: "2016-01-01", end: "2016-12-31" },
      ],
      vouchers: 1,
      transactions: 2,
      accounts: {
        "1930": {
          name: "Bank",
          openingBalance: "100.00",
          closingBalance: "1334.50",
          result: null,
          turnover: "1234.50",
        },
        "3510": {
          name: "Bidrag från medlemmar",
          openingBalance: null,
          closingBalance: null,
          result: "-1234.50",
          turnover: "-1234.50",
        },
      },
      objects: [{ dimension: 6, object: "10", name: "Väg in" }],
      findings: [],
    });
  });

  it("gives a person a summary", async () => {
    const { exit, printed } = await run(writeSie({ ...file, flag: 1 }), "bok.se");
    expect(exit).toBe(0);
    expect(printed.join("\n").replaceAll(/[\u00A0\u2009\u202F]/g, " ")).toContain(
      [
        "SIE typ 4, CP437, från Ekonomiprogrammet 7.1.",
        "Företag: Förbundet.",
        "Räkenskapsår: 2017-01-01 till 2017-12-31.",
        "Verifikationer 1, transaktioner 2, konton 2, objekt 1.",
      ].join("\n"),
    );
    expect(printed.at(-1)).toBe("Fel 0, varningar 1, upplysningar 0.");
  });

  it("tells all of a file that holds an error", async () => {
    const { exit, printed } = await run(writeSie(file).subarray(0, -10), "bok.se", "--json");
    const { findings } = JSON.parse(printed.join("\n")) as { findings: { kind: string; severity: string }[] };
    expect(exit).toBe(0);
    expect(findings).toContainEqual(expect.objectContaining({ kind: "truncated", severity: "error" }));
  });

  it.each([
    ["a file that is not there", null, "saknas.se", /saknas\.se finns inte\.$/],
    ["a folder", null, ".", /är en mapp\. Ange en SIE-fil\.$/],
    ["another kind of file", new TextEncoder().encode("hej"), "bok.se", /^Filen är ingen SIE-fil/],
  ])("ends with 1 and a sentence for %s", async (_, bytes, name, sentence) => {
    const { exit, printed, told } = await run(bytes, name);
    expect([exit, printed]).toEqual([1, []]);
    expect(told).toEqual([expect.stringMatching(sentence)]);
  });

  it("asks for one file", async () => {
    expect(await run(null)).toMatchObject({ exit: 2, told: ["Så skriver du: sie summary FIL [--json]"] });
  });
});
