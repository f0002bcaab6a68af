import { describe, expect, it } from "vitest";
import { readSie } from "../../../../tests/support/sie/read-sie.ts";
import type { SieFile } from "../../../../tests/support/sie/sie-file.ts";
import { writeSie } from "../../../../tests/support/sie/write-sie.ts";

const good: SieFile = {
  type: "4",
  company: "Förbundet",
  years: [
    { index: 0, start: "2017-01-01", end: "2017-12-31" },
    { index: -1, start: "2016-01-01", end: "2016-12-31" },
  ],
  accounts: [
    { account: "1930", name: "Bank" },
    { account: "2010", name: "Eget kapital" },
    { account: "3510", name: "Bidrag från medlemmar" },
    { account: "4600", name: "Köp av verksamhet" },
  ],
  balances: [
    { label: "UB", year: -1, account: "1930", amount: 100_00n },
    { label: "UB", year: -1, account: "2010", amount: -100_00n },
    { label: "IB", year: 0, account: "1930", amount: 100_00n },
    { label: "IB", year: 0, account: "2010", amount: -100_00n },
    { label: "UB", year: 0, account: "1930", amount: 150_50n },
    { label: "UB", year: 0, account: "2010", amount: -100_00n },
    { label: "RES", year: 0, account: "3510", amount: -80_50n },
    { label: "RES", year: 0, account: "4600", amount: 30_00n },
  ],
  vouchers: [
    {
      series: "A",
      number: "1",
      date: "2017-03-01",
      rows: [
        { account: "1930", amount: 80_50n },
        { account: "3510", amount: -80_50n },
      ],
    },
    {
      series: "A",
      number: "2",
      date: "2017-04-01",
      rows: [
        { account: "4600", amount: 40_00n, kind: "BTRANS" },
        { account: "4600", amount: 30_00n, kind: "RTRANS" },
        { account: "1930", amount: -30_00n },
      ],
    },
  ],
};

const messages = (bytes: Uint8Array, fileName?: string) =>
  readSie(bytes, [], fileName).summary.findings.map(
    ({ line, severity, kind, message }) => `${line} ${severity} ${kind}: ${message}`,
  );
const withBalance = (label: "IB" | "UB" | "RES", year: number, account: string, amount: bigint): SieFile => ({
  ...good,
  balances: [
    ...(good.balances ?? []).filter(
      (one) => one.label !== label || one.year !== year || one.account !== account,
    ),
    { label, year, account, amount },
  ],
});

describe("the integrity of a SIE file", () => {
  it("is found whole: struck rows are not counted, added rows once", () => {
    const { summary } = readSie(writeSie(good));
    expect(summary.findings).toEqual([]);
    expect([summary.vouchers, summary.transactions]).toEqual([2, 4]);
    expect(summary.accounts.find(({ account }) => account === "4600")?.turnover).toBe(30_00n);
  });

  it("names series, number, day and sum of a voucher that does not balance", () => {
    const file: SieFile = {
      ...good,
      balances: [],
      vouchers: [
        {
          series: "B",
          number: "17",
          date: "2017-05-02",
          rows: [
            { account: "4600", amount: 10_00n },
            { account: "1930", amount: -12_34n },
          ],
        },
      ],
    };
    expect(messages(writeSie(file))).toEqual([
      "13 error unbalancedVoucher: Verifikation B 17 den 2017-05-02 går inte jämnt upp: radernas summa är −2,34 kr.",
    ]);
  });

  it.each([
    [
      "IB",
      "1930",
      90_00n,
      [
        "9 warning openingDiffersFromPrevious: Konto 1930: ingående balans 90,00 kr skiljer sig från förra årets utgående 100,00 kr med −10,00 kr.",
        "9 warning closingDiffersFromTransactions: Konto 1930: utgående balans 150,50 kr skiljer sig från ingående balans och transaktioner 140,50 kr med 10,00 kr.",
      ],
    ],
    [
      "UB",
      "1930",
      150_00n,
      [
        "9 warning closingDiffersFromTransactions: Konto 1930: utgående balans 150,00 kr skiljer sig från ingående balans och transaktioner 150,50 kr med −0,50 kr.",
      ],
    ],
    [
      "RES",
      "3510",
      -81_00n,
      [
        "11 warning resultDiffersFromTransactions: Konto 3510: resultatet −81,00 kr skiljer sig från transaktionerna −80,50 kr med −0,50 kr.",
      ],
    ],
    [
      "IB",
      "4600",
      5_00n,
      [
        "12 warning openingOnResultAccount: Resultatkonto 4600 har ingående balans 5,00 kr. Den ska vara noll.",
      ],
    ],
  ] as const)("warns of %s on %s that does not agree, with the amount", (label, account, amount, wanted) => {
    expect(messages(writeSie(withBalance(label, 0, account, amount)))).toEqual(wanted);
  });

  it("writes thousands apart in its sentences", () => {
    expect(messages(writeSie(withBalance("UB", 0, "1930", 12_345_67n))).join()).toContain(
      "utgående balans 12\u202F345,67 kr",
    );
  });

  it("asks for confirmation where the file is marked as read", () => {
    expect(messages(writeSie({ ...good, flag: 1 }))).toEqual([
      "1 warning alreadyRead: Filen är märkt som redan inläst (#FLAGGA 1). Bekräfta innan den läses in igen.",
    ]);
    expect(readSie(writeSie({ ...good, flag: 1 })).summary.alreadyRead).toBe(true);
  });

  it("takes a checksum as signed or unsigned, and warns where it differs", () => {
    const text = Buffer.from(writeSie(good, { checksum: true })).toString("latin1");
    const sum = /#KSUMMA (\d+)/.exec(text)?.[1] ?? "";
    const bytes = (from: string, to: string) => Buffer.from(text.replace(from, to), "latin1");
    expect(messages(Buffer.from(text, "latin1"))).toEqual([]);
    expect(messages(bytes(sum, String(Number(sum) | 0)))).toEqual([]);
    const warning =
      "warning checksumDiffers: Kontrollsumman (#KSUMMA) stämmer inte med innehållet. Filen kan vara ändrad för hand.";
    expect(messages(bytes("#FNAMN F", "#FNAMN G"))).toEqual([`34 ${warning}`]);
  });

  it("finds that a file with an opening checksum and no closing one is cut off", () => {
    const text = Buffer.from(writeSie(good, { checksum: true })).toString("latin1");
    expect(messages(Buffer.from(text.replace(/#KSUMMA \d+\r\n/, ""), "latin1"))).toEqual([
      "34 error checksumMissing: Filen börjar med en kontrollsumma (#KSUMMA) men slutar inte med den, så den är avhuggen. Hämta den på nytt.",
    ]);
  });

  it("warns of an added row without its counted twin, and of a voucher outside the year", () => {
    const text = Buffer.from(writeSie(good)).toString("latin1");
    const alone = text.replace("   #TRANS 4600 {} 30.00\r\n", '   #TRANS 4600 {1 "A"} 29.00\r\n');
    expect(messages(Buffer.from(alone, "latin1")).join("\n")).toContain(
      "30 warning addedRowAlone: #RTRANS på konto 4600 följs inte av samma rad som #TRANS och räknas inte.",
    );
    expect(messages(Buffer.from(text.replace("20170401", "20180401"), "latin1"))).toEqual([
      "26 warning dateOutsideYear: Verifikation A 2 den 2018-04-01 ligger utanför räkenskapsåret.",
    ]);
  });

  it("tells 4I by the name of the file, and asks neither for accounts nor for balances there", () => {
    const sent = writeSie({ ...good, accounts: [], balances: [] });
    expect(readSie(sent, [], "lon.SI").summary.type).toBe("4I");
    expect(messages(sent, "lon.SI")).toEqual([]);
    expect(readSie(sent, [], "bok.se").summary.type).toBe("4");
  });
});
