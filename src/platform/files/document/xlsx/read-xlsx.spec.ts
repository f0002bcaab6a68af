import { describe, expect, it } from "vitest";
import { workbookFile } from "../../../../../tests/support/documents/write-document.ts";
import { renderWorkbook } from "../../../documents/index.ts";
import { readDocument } from "../read-document.ts";

function grid(bytes: Uint8Array) {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const [first] = read.value.blocks;
  if (first?.kind !== "grid") throw new Error("no sheet");
  return first;
}

describe("a sheet", () => {
  it("gives numbers as they are shown, and texts, and nothing for empty cells", () => {
    const sheet = `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Andel</t></is></c><c r="C2" s="4"><v>0.59060402</v></c><c r="D2" s="3"><v>1234567</v></c><c r="E2"><v>2017</v></c></row></sheetData>`;
    const { rows } = grid(workbookFile(sheet));
    expect(rows[0]).toEqual([]);
    expect(rows[1]?.map((cell) => cell?.text ?? null)).toEqual([
      null,
      "Andel",
      "59\u00a0%",
      "1\u2009234\u2009567",
      "2017",
    ]);
    expect(rows[1]?.[2]).toMatchObject({ number: 59.060402, decimals: 0, percent: true });
  });

  it("tells how far merged cells go", () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="str"><v>2019</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    expect(grid(workbookFile(sheet)).rows[0]?.[0]).toMatchObject({ span: 3, rowSpan: 2 });
  });

  it("is not filled with empty rows by a stray mark far down", () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData>`;
    expect(grid(workbookFile(sheet)).rows).toHaveLength(1);
  });

  it("reads what other programs write: shared texts, dates, bold headings", async () => {
    const bytes = await renderWorkbook([
      {
        name: "Budget",
        columns: [
          { label: "Insats", kind: "text" },
          { label: "Belopp", kind: "money" },
          { label: "Dag", kind: "date" },
        ],
        rows: [["Ung i Nynäs", 179_200_050n, "2017-12-31"]],
      },
    ]);
    const { name, rows } = grid(bytes);
    expect(name).toBe("Budget");
    expect(rows[0]?.[0]).toMatchObject({ text: "Insats", bold: true });
    expect(rows[1]?.map((cell) => cell?.number ?? cell?.text)).toEqual([
      "Ung i Nynäs",
      1_792_000.5,
      "2017-12-31",
    ]);
  });
});
