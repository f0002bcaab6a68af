import { describe, expect, it } from "vitest";
import { readSie } from "../../../../tests/support/sie/read-sie.ts";

const head = '#FLAGGA 0\n#SIETYP 4\n#RAR 0 20170101 20171231\n#KONTO 1930 Bank\n#KONTO 4600 "Köp"\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const findings = (text: string) =>
  readSie(utf8(text)).summary.findings.map(({ line, severity, kind }) => `${line} ${severity} ${kind}`);
const said = (bytes: Uint8Array) => readSie(bytes).summary.findings.map(({ message }) => message);
const voucher = (...rows: readonly string[]) =>
  `${head}#VER A 1 20170301 "Hyra"\n{\n${rows.map((row) => `${row}\n`).join("")}}\n`;

describe("a file cut off in the middle", () => {
  it.each([
    [
      "a voucher",
      `${voucher("#TRANS 1930 {} 1").replace("}\n", "")}#TRANS 1930 {} -1\n`,
      "rad 10, mitt i ett block i verifikation A 1, som börjar på rad 6",
    ],
    [
      "a voucher's head",
      `${head}#VER A 1 20170301\n`,
      "rad 7, mitt i ett block i verifikation A 1, som börjar på rad 6",
    ],
    ["a string", `${head}#KONTO 5010 "Lokal`, "rad 6, mitt i en text"],
    [
      "a string of a voucher",
      `${head}#VER A 7 20170301 "Hy`,
      "rad 6, mitt i en text i verifikation A 7, som börjar på rad 6",
    ],
  ])("inside %s is an error that says where", (_, text, place) => {
    expect(said(utf8(text))).toContain(
      `Filen är avhuggen på ${place}. Hämta den på nytt ur ekonomisystemet.`,
    );
  });

  it("inside a sign of several bytes is an error that says where", () => {
    const bytes = utf8(`${head}#KONTO 5010 "Lokalhyrå`);
    expect(said(bytes.subarray(0, -1))).toContain(
      "Filen är avhuggen på rad 6, mitt i ett tecken. Hämta den på nytt ur ekonomisystemet.",
    );
  });

  it("after a row without line end is a note", () => {
    expect(findings(`${head}#UB 0 1930 12`)).toEqual(["6 note noLastLineEnd"]);
  });
});

describe("rows that are not as they should be", () => {
  it.each([
    ["an unknown label, once", `${head}#EGEN 1\n#EGEN 2\n`, ["6 note unknownLabel"]],
    ["an unknown label with a block", `${head}#EGEN\n{\n#TRANS 1930 {} 1\n}\n`, ["6 note unknownLabel"]],
    ["text between rows", `${head}hej\n`, ["6 warning strayText"]],
    ["a brace too many", `${head}}\n`, ["6 warning strayBrace"]],
    ["a row outside a voucher", `${head}#TRANS 1930 {} 1\n`, ["6 error rowOutsideVoucher"]],
    ["a voucher without rows", `${head}#VER A 1 20170301\n#KONTO 1 x\n`, ["6 warning voucherWithoutRows"]],
    ["a voucher without date", `${head}#VER A 1\n{\n}\n`, ["6 error missingDate"]],
    ["a voucher with a date that is none", `${head}#VER A 1 20170230\n{\n}\n`, ["6 error badDate"]],
    [
      "a voucher that does not end",
      `${head}#VER A 1 20170301\n{\n#VER A 2 20170301\n{\n}\n`,
      ["8 error truncated"],
    ],
    ["no amount", voucher("#TRANS 1930 {}"), ["8 error missingField"]],
    ["an amount with letters", voucher("#TRANS 1930 {} 1O0"), ["8 error badAmount"]],
    ["an amount that is unclear", voucher("#TRANS 1930 {} 1,234"), ["8 error amountUnclear"]],
    ["too large an amount", voucher("#TRANS 1930 {} 99999999999999999"), ["8 error amountTooLarge"]],
    [
      "too many decimals",
      voucher("#TRANS 1930 {} 1.2345", "#TRANS 4600 {} -1.23"),
      ["8 warning amountRounded"],
    ],
    [
      "an object list without end",
      voucher('#TRANS 1930 {1 "10" 5'),
      ["8 error unclosedList", "8 error missingField"],
    ],
    ["an odd object list", voucher("#TRANS 1930 {1} 0"), ["8 warning badObjectList"]],
    ["a date that is none", voucher("#TRANS 1930 {} 0 2017"), ["8 warning badDate"]],
    ["a text without end", voucher('#TRANS 1930 {} 0 "" "Hyra'), ["8 warning unclosedQuote"]],
    ["an account twice", `${head}#KONTO 1930 Kassa\n`, ["6 warning accountTwice"]],
    ["a balance twice", `${head}#UB 0 1930 1\n#UB 0 1930 2\n`, ["7 warning balanceTwice"]],
    ["a year that is no number", `${head}#UB x 1930 1\n`, ["6 warning badNumber"]],
    ["an account not in the chart", voucher("#TRANS 5010 {} 0"), ["8 warning undeclaredAccount"]],
    ["an object without a name", voucher('#TRANS 1930 {6 "9"} 0'), ["8 note undeclaredObject"]],
    ["no type", "#KONTO 1930 Bank\n#RAR 0 20170101 20171231\n", ["3 warning typeMissing"]],
    [
      "another type than the content",
      voucher("#TRANS 1930 {} 0").replace("TYP 4", "TYP 1"),
      ["10 warning typeDiffers"],
    ],
    ["no year", "#SIETYP 1\n#KONTO 1930 Bank\n", ["3 warning yearMissing"]],
  ])("%s", (_, text, wanted) => {
    expect(findings(text)).toEqual(wanted);
  });

  it("are counted all and kept in part", () => {
    const { summary } = readSie(utf8(head + "fel\n".repeat(700)));
    expect([summary.findings.length, summary.counts.warning]).toEqual([501, 700]);
    expect(summary.findings.at(-1)?.message).toBe("Det finns fler: 200 varningar visas inte.");
  });

  it("a line without end is skipped and takes no memory", () => {
    const { summary } = readSie(
      utf8(`${head}#PROSA ${"x".repeat(1_200_000)}\n#VER A 1 20170301\n{\n}\n`),
      [70_000, 7],
    );
    expect(summary.findings.map(({ kind, line }) => [kind, line])).toEqual([["lineTooLong", 6]]);
    expect(summary.vouchers).toBe(1);
  });
});

describe("a file that is no SIE file", () => {
  it.each([
    ["nothing", new Uint8Array(), "Filen är tom."],
    ["text", utf8("Konto;Belopp\n1930;12\n"), "Filen är ingen SIE-fil: ingen rad börjar med en etikett"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x23, 0, 0x46, 0]), "Filen är sparad som UTF-16."],
    ["XML", utf8('<?xml version="1.0"?><Sie/>'), "SIE 5 (XML) läses inte"],
    ["a zip", utf8("PK\u0003\u0004abc"), "Filen är ingen SIE-fil"],
  ])("%s is told so, and nothing else is said", (_, bytes, sentence) => {
    const { summary } = readSie(bytes);
    expect(summary.isSie).toBe(false);
    expect(summary.findings).toMatchObject([{ kind: "notSie", severity: "error", line: 1 }]);
    expect(summary.findings[0]?.message).toContain(sentence);
  });
});
