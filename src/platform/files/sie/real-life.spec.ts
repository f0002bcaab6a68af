import { describe, expect, it } from "vitest";
import { readSie } from "../../../../tests/support/sie/read-sie.ts";
import type { SieFile } from "../../../../tests/support/sie/sie-file.ts";
import { writeSie } from "../../../../tests/support/sie/write-sie.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (...lines: readonly string[]) =>
  readSie(utf8(`#SIETYP 4\n#VER A 1 20170301\n{\n${lines.join("\n")}\n}\n`)).vouchers[0]?.rows ?? [];

const swedish: SieFile = {
  type: "4",
  company: "Åsa Ängs Öl & café",
  years: [{ index: 0, start: "2017-01-01", end: "2017-12-31" }],
  accounts: [{ account: "4600", name: "Köp från Värmdö på Årsta" }],
  vouchers: [{ series: "Ä", number: "1", date: "2017-01-02", text: "Blåbär", rows: [] }],
};

describe("encodings", () => {
  it.each([
    ["CP437", "CP437"],
    ["ISO-8859-1", "ISO-8859-1"],
    ["UTF-8", "UTF-8"],
    ["UTF-8-BOM", "UTF-8"],
  ] as const)("%s gives the same letters, and is told", (encoding, told) => {
    for (const lineEnd of ["\n", "\r\n", "\r"] as const) {
      const { summary, vouchers } = readSie(writeSie(swedish, { encoding, lineEnd }));
      expect([summary.encoding, summary.company, summary.accounts[0]?.name]).toEqual([
        told,
        "Åsa Ängs Öl & café",
        "Köp från Värmdö på Årsta",
      ]);
      expect(vouchers[0]).toMatchObject({ series: "Ä", text: "Blåbär" });
    }
  });

  it("are told by letters that come late in a large file, however it is cut into chunks", () => {
    const rows = Array.from({ length: 4000 }, (_, row) => ({
      account: "4600",
      amount: 0n,
      text: `rad ${row}`,
    }));
    const large: SieFile = {
      ...swedish,
      company: "Bolaget",
      accounts: [],
      vouchers: [
        { series: "A", number: "1", date: "2017-01-02", rows },
        {
          series: "A",
          number: "2",
          date: "2017-01-02",
          rows: rows.map((row) => ({ ...row, text: "Hyra för år" })),
        },
      ],
    };
    for (const encoding of ["CP437", "ISO-8859-1", "UTF-8"] as const) {
      const bytes = writeSie(large, { encoding });
      const whole = readSie(bytes);
      expect([whole.summary.encoding, whole.vouchers[1]?.rows.at(-1)?.text]).toEqual([
        encoding,
        "Hyra för år",
      ]);
      expect(readSie(bytes, [65_536, 1, 100_000, 33, 7])).toEqual(whole);
    }
  });

  it("are CP437 where no letter tells", () => {
    expect(readSie(utf8("#SIETYP 1\n")).summary.encoding).toBe("CP437");
  });
});

describe("amounts", () => {
  it.each([
    ["100", 100_00n],
    ["100.5", 100_50n],
    ["-100,25", -100_25n],
    ["+7.00", 7_00n],
    ["-0.00", 0n],
    ["-.5", -50n],
    [".50", 50n],
    ["100.", 100_00n],
    ["100.00-", -100_00n],
    ["(12,50)", -12_50n],
    ['"1 234,50"', 1234_50n],
    ["1.234.567", 1_234_567_00n],
    ["1,234.50", 1234_50n],
    ["1.234,50", 1234_50n],
    ["−12.00", -12_00n],
    ["0.125", 13n],
    ["99.999999", 100_00n],
    ["0007", 7_00n],
  ])("%s", (text, ore) => {
    expect(rows(`#TRANS 1930 {} ${text}`).map(({ amount }) => amount)).toEqual([ore]);
  });
});

describe("rows as programs write them", () => {
  it("may lack the object list, have one without quotes, or no space around it", () => {
    expect(
      rows("#TRANS 1930 5", "#TRANS 1930 {1 10} 5", '#TRANS 1930{1 "a b" 6 "2"}5', "#TRANS 1930 {} 5}").map(
        ({ objects, amount }) => [objects, amount],
      ),
    ).toEqual([
      [{}, 500n],
      [{ "1": "10" }, 500n],
      [{ "1": "a b", "6": "2" }, 500n],
      [{}, 500n],
    ]);
  });

  it("may have quotation marks in texts, escaped or forgotten, and braces and number signs", () => {
    expect(
      rows(
        '#TRANS 1930 {} 1 "" "Sa \\"hej\\" då"',
        '#TRANS 1930 {} 1 "" "5"skruv"',
        '#TRANS 1930 {} 1 "" "{a} #b"',
        '#TRANS 1930 {6 "a}b"} 1 20170102',
      ).map(({ text, objects, date }) => [text, objects, date]),
    ).toEqual([
      ['Sa "hej" då', {}, null],
      ['5"skruv', {}, null],
      ["{a} #b", {}, null],
      ["", { "6": "a}b" }, "2017-01-02"],
    ]);
  });

  it("may stand in a block on one line, and end with the mark of DOS", () => {
    const { vouchers, summary } = readSie(
      utf8("#SIETYP 4\n#VER A 1 20170301 Hyra { #TRANS 1930 {} 1 #TRANS }\n\u001a"),
    );
    expect(vouchers.map(({ text }) => text)).toEqual(["Hyra"]);
    expect(summary.isSie).toBe(true);
  });

  it("may have dates with hyphens, and all the labels of the head", () => {
    const { summary } = readSie(
      utf8(
        '#SIETYP 1\n#PROGRAM "Bok" 2.1\n#GEN 2018-01-31 AB\n#PROSA "Hej"\n#FTYP AB\n#FNR 7\n#BKOD 88\n#ADRESS "K" "G 1" "123 45 X" "08"\n' +
          '#VALUTA SEK\n#TAXAR 2018\n#KPTYP BAS95\n#ORGNR 222000-0000\n#FNAMN "F"\n#RAR -1 20160101 20161231\n#RAR 0 20170101 20171231\n#OMFATTN 20170831\n' +
          '#KONTO 1930 Bank\n#KTYP 1930 T\n#SRU 1930 7281\n#ENHET 1930 st\n#DIM 6 Projekt\n#UNDERDIM 20 Insats 6\n#OBJEKT 6 "12" "Väg \\"in\\""\n',
      ),
    );
    expect(summary).toMatchObject({
      program: "Bok 2.1",
      generatedOn: "2018-01-31",
      prose: "Hej",
      companyType: "AB",
      companyId: "7",
      trade: "88",
      address: ["K", "G 1", "123 45 X", "08"],
      currency: "SEK",
      taxYear: "2018",
      chart: "BAS95",
      organisationNumber: "222000-0000",
      balancesOn: "2017-08-31",
      years: [
        { index: 0, start: "2017-01-01", end: "2017-12-31" },
        { index: -1, start: "2016-01-01", end: "2016-12-31" },
      ],
      dimensions: [
        { dimension: 6, name: "Projekt", under: null },
        { dimension: 20, name: "Insats", under: 6 },
      ],
      objects: [{ dimension: 6, object: "12", name: 'Väg "in"' }],
      accounts: [{ account: "1930", name: "Bank", type: "T", sru: "7281", unit: "st" }],
      findings: [],
    });
  });
});
