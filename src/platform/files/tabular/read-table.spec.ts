import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readTable } from "./read-table.ts";
import { unpackedSize } from "./unpacked-size.ts";

const DAY = { type: Date, format: "yyyy-mm-dd" } as const;

async function workbook(): Promise<Buffer> {
  const rows = [
    [{ value: "nummer" }, { value: "namn" }, { value: "dag" }, { value: "antal" }],
    [
      { value: 199003212397, type: Number },
      { value: " Åsa " },
      { value: new Date(Date.UTC(2017, 0, 31)), ...DAY },
      { value: 2, type: Number },
    ],
    [null, null, null, null],
    [{ value: "199003212397" }, { value: "Örjan" }, null, { value: 1.5, type: Number }],
  ];
  return writeXlsxFile(rows).toBuffer();
}

describe("Excel", () => {
  it("gives the first sheet as text: dates as days, numbers as their digits", async () => {
    expect(await readTable(await workbook())).toEqual({
      ok: true,
      value: {
        header: ["nummer", "namn", "dag", "antal"],
        records: [
          { line: 2, cells: ["199003212397", " Åsa ", "2017-01-31", "2"] },
          { line: 4, cells: ["199003212397", "Örjan", "", "1.5"] },
        ],
        encoding: "excel",
        separator: null,
        truncated: false,
      },
    });
  });

  it("refuses a damaged workbook", async () => {
    const bytes = await workbook();
    expect(await readTable(bytes.subarray(0, bytes.length / 2))).toMatchObject({
      refusal: { code: "unreadable-workbook" },
    });
    expect(await readTable(Uint8Array.of(0x50, 0x4b, 3, 4))).toMatchObject({
      refusal: { code: "unreadable-workbook" },
    });
  });

  it("refuses Excel's format from before 2007 by name", async () => {
    expect(await readTable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({
      refusal: { code: "old-excel-format" },
    });
  });

  it("refuses a workbook that says it swells beyond bounds, before opening it", async () => {
    const bytes = Buffer.from(await workbook());
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(0xf000_0000, directory + 24);
    expect(unpackedSize(bytes)).toBeGreaterThan(4_000_000_000);
    expect(await readTable(bytes)).toMatchObject({ refusal: { code: "workbook-too-large" } });
  });

  it("refuses a few marks far apart, which would take room for all the cells between", async () => {
    const rows = Array.from(
      { length: 700 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    const sheet = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const bytes = zipSync({ "xl/worksheets/sheet1.xml": strToU8(sheet) });
    expect(await readTable(bytes)).toMatchObject({ refusal: { code: "workbook-too-large" } });
  });
});

it("takes a file for what it is, not for what it is called", async () => {
  expect(await readTable(Buffer.from("a;b\n1;2\n"))).toMatchObject({ value: { header: ["a", "b"] } });
});

it("never throws, whatever follows a zip file's signature", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
      await readTable(Uint8Array.of(0x50, 0x4b, 3, 4, ...tail));
    }),
  );
});
