import { parse } from "csv-parse/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";
import type { Table } from "./table.ts";

const SWEDISH = "namn;ort;år\r\nÅsa;Nynäshamn;2017\r\nBjörn;Tyresö;\r\n";

function table(bytes: Uint8Array | string): Table {
  const outcome = readCsv(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

describe("encodings", () => {
  it.each([
    ["utf-8", Buffer.from(SWEDISH)],
    ["utf-8", Buffer.from(`\uFEFF${SWEDISH}`)],
    ["windows-1252", iconv.encode(SWEDISH, "windows-1252")],
    ["utf-16", iconv.encode(SWEDISH, "utf16-le", { addBOM: true })],
    ["utf-16", iconv.encode(SWEDISH, "utf16-be", { addBOM: true })],
  ])("reads %s", (encoding, bytes) => {
    const read = table(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.header).toEqual(["namn", "ort", "år"]);
    expect(read.records).toEqual([
      { line: 2, cells: ["Åsa", "Nynäshamn", "2017"] },
      { line: 3, cells: ["Björn", "Tyresö", ""] },
    ]);
  });

  it("writes letters composed, whichever way the file did", () => {
    expect(table(SWEDISH.normalize("NFD"))).toEqual(table(SWEDISH));
  });

  it("refuses a file in two encodings rather than breaking å, ä and ö in one of them", () => {
    const mixed = Buffer.concat([
      Buffer.from(SWEDISH),
      iconv.encode("Östen;Haninge;2016\r\n", "windows-1252"),
    ]);
    expect(readCsv(mixed)).toMatchObject({ refusal: { code: "mixed-encoding" } });
  });

  it("still sees UTF-8 when the file was cut in the middle of a letter", () => {
    const bytes = Buffer.from("namn;ort\r\nÅsa;Tyresö");
    expect(table(bytes.subarray(0, -1))).toMatchObject({ encoding: "utf-8", truncated: true });
  });

  it.each(["Bj\uFFFDrn", "BjÃ¶rn"])("refuses a file whose letters are already lost, as in %s", (name) => {
    expect(readCsv(Buffer.from(`namn;ort\r\n${name};Tyresö\r\n`))).toMatchObject({
      refusal: { code: "broken-letters" },
    });
  });

  it("refuses what is no text", () => {
    expect(readCsv(Uint8Array.of(1, 0, 2))).toMatchObject({ refusal: { code: "binary-file" } });
  });
});

describe("separators and line ends", () => {
  it.each([";", ",", "\t"] as const)("finds the separator %j", (separator) => {
    const read = table(SWEDISH.replaceAll(";", separator));
    expect(read.separator).toBe(separator);
    expect(read.header).toHaveLength(3);
  });

  it("is not led astray by commas within the cells", () => {
    expect(table("namn, roll;ort\nA, b;C, d, e\n").header).toEqual(["namn, roll", "ort"]);
  });

  it("follows Excel's own sep= line and counts it as a line", () => {
    expect(table("sep=,\r\na;b,c\r\n1;2,3\r\n")).toMatchObject({
      header: ["a;b", "c"],
      records: [{ line: 3, cells: ["1;2", "3"] }],
    });
  });

  it.each(["\n", "\r", "\r\n"])("reads lines that end with %j", (lineEnd) => {
    expect(table(SWEDISH.replaceAll("\r\n", lineEnd)).records).toEqual(table(SWEDISH).records);
  });
});

describe("quoted fields", () => {
  it("may hold separators, marks and line breaks, and lines are still counted", () => {
    const read = table('a;b\r\n"x;y";"säg ""hej"""\r\n"två\r\nrader";z\r\nsist;1\r\n');
    expect(read.records).toEqual([
      { line: 2, cells: ["x;y", 'säg "hej"'] },
      { line: 3, cells: ["två\r\nrader", "z"] },
      { line: 5, cells: ["sist", "1"] },
    ]);
  });

  it("keeps a stray mark as a character instead of swallowing rows", () => {
    const read = table('a;b\r\n"Nisse;1\r\nKalle;2\r\n"Ung" i Nynäs;3\r\n');
    expect(read.records.map((record) => record.cells)).toEqual([
      ['"Nisse', "1"],
      ["Kalle", "2"],
      ['"Ung" i Nynäs', "3"],
    ]);
  });
});

describe("what is missing", () => {
  it("gives an empty header for an empty file", () => {
    expect(table("")).toMatchObject({ header: [], records: [], truncated: false });
  });

  it("passes over empty lines and lines of separators, and counts them", () => {
    expect(table("a;b\n\n;\n1;2\n\n").records).toEqual([{ line: 4, cells: ["1", "2"] }]);
  });

  it.each(["a;b;c\n1;2;3\n4;5", 'a;b\n1;2\n3;"4', 'a;b\n"1'])("tells that %j ends in the middle", (text) => {
    expect(table(text).truncated).toBe(true);
  });

  it("does not mind that the last line end is missing", () => {
    expect(table("a;b\n1;2").truncated).toBe(false);
  });
});

it("reads what any writer of RFC 4180 wrote, as csv-parse does", () => {
  const cell = fc.string({ unit: fc.constantFrom("å", "b", '"', ";", "\n", "\r\n", " ", "1") });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const text = ["h1;h2;h3", ...rows.map((row) => row.map(quoted).join(";"))].join("\r\n");
      const expected = parse(text, { delimiter: ";" }).slice(1) as string[][];
      expect(table(`${text}\r\n`).records.map((record) => record.cells)).toEqual(
        expected.filter((cells) => cells.some((value) => value !== "")),
      );
    }),
  );
});

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

it("never throws, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readCsv(bytes);
    }),
  );
});
