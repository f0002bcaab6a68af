import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../clean-text.ts";
import type { TabularColumn } from "./column.ts";
import { renderCsv } from "./render-csv.ts";

const text: TabularColumn = { label: "Namn", kind: "text" };
const money: TabularColumn = { label: "Kronor", kind: "money" };
const read = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

describe("renderCsv", () => {
  it("writes what Swedish Excel opens: mark, semicolons, decimal comma, CRLF", () => {
    const columns: TabularColumn[] = [
      text,
      { label: "Antal", kind: "integer" },
      { label: "Andel", kind: "percent" },
      money,
      { label: "Dag", kind: "date" },
    ];
    const bytes = renderCsv(columns, [
      ["Åsa Öst", 88, 0.59, -123_456n, "2026-03-05"],
      [null, "färre än 5", null, 5n, null],
    ]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(bytes)).toBe(
      "\ufeffNamn;Antal;Andel;Kronor;Dag\r\nÅsa Öst;88;0,59;-1234,56;2026-03-05\r\n;färre än 5;;0,05;\r\n",
    );
  });

  it("quotes only what needs it", () => {
    expect(read(renderCsv([text], [['a "b"'], ["c;d"], ["e\nf"], ["g, h"]]))).toBe(
      '\ufeffNamn\r\n"a ""b"""\r\n"c;d"\r\n"e\nf"\r\ng, h\r\n',
    );
  });

  it.each(["=1+1", "+46", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("makes %j harmless", (hostile) => {
    expect(read(renderCsv([text], [[hostile]]))).toContain(`'${cleanText(hostile)}`);
    expect(read(renderCsv([{ label: hostile, kind: "text" }], []))).toContain(`'${cleanText(hostile)}`);
  });

  it("leaves numbers alone, and trusts no formula in a column of numbers", () => {
    const column: TabularColumn = { label: "Antal", kind: "decimal" };
    expect(read(renderCsv([column], [[-1.5], ["-1 000,5"], ["-1+1|cmd"]]))).toBe(
      "\ufeffAntal\r\n-1,5\r\n-1 000,5\r\n'-1+1|cmd\r\n",
    );
  });

  it("reads back as written, formulas apart", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const bytes = renderCsv([text, { label: "Ort", kind: "text" }], rows);
        const records = parse(Buffer.from(bytes), { bom: true, delimiter: ";", recordDelimiter: "\r\n" });
        const expected = rows.map((row) =>
          row.map((value) => cleanText(value).replace(/^(?=[=+\-@\t\n＝＋－＠])/, "'")),
        );
        expect(records).toEqual([["Namn", "Ort"], ...expected]);
      }),
    );
  });

  it("prints every amount to the öre", () => {
    fc.assert(
      fc.property(fc.bigInt(), (ore) => {
        const line = read(renderCsv([money], [[ore]])).split("\r\n")[1] ?? "";
        expect(BigInt(line.replace(",", ""))).toBe(ore);
        expect(line).toMatch(/^-?\d+,\d\d$/);
      }),
    );
  });
});
