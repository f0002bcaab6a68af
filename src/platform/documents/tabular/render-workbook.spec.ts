import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { zipEntryText } from "../../../../tests/support/unzip.ts";
import type { WorkbookSheet } from "./render-workbook.ts";
import { definitionsSheet, renderWorkbook } from "./render-workbook.ts";

const sheet: WorkbookSheet = {
  name: "Mål: år 2017",
  columns: [
    { label: "Insats", kind: "text" },
    { label: "Antal", kind: "integer" },
    { label: "Andel", kind: "percent" },
    { label: "Slut", kind: "date" },
    { label: "Kostnad (kr)", kind: "money" },
  ],
  rows: [
    ["Ung i Nynäs", 149, 0.59, "2017-01-31", 123_456n],
    ["Växthuset", "färre än 5", null, "ej satt", -1n],
  ],
  note: "Källa: inskrivningar 2017",
};

describe("renderWorkbook", () => {
  it("writes real numbers and dates, and text where there is no number", async () => {
    const [first] = await readExcelFile(Buffer.from(await renderWorkbook([sheet])));
    expect(first?.sheet).toBe("Mål år 2017");
    expect(first?.data).toEqual([
      ["Insats", "Antal", "Andel", "Slut", "Kostnad (kr)"],
      ["Ung i Nynäs", 149, 0.59, new Date("2017-01-31T00:00:00Z"), 1234.56],
      ["Växthuset", "färre än 5", null, "ej satt", -0.01],
      [null, null, null, null, null],
      ["Källa: inskrivningar 2017", null, null, null, null],
    ]);
  });

  it("freezes the first row and sets it in bold", async () => {
    const bytes = await renderWorkbook([sheet]);
    expect(zipEntryText(bytes, "xl/worksheets/sheet1.xml")).toMatch(
      /<pane [^>]*ySplit="1"[^>]*state="frozen"/,
    );
    expect(zipEntryText(bytes, "xl/styles.xml")).toContain("<b/>");
  });

  it("writes hostile texts as texts, never as formulas", async () => {
    const hostile = ["=1+1", "+1", "-1", "@A1", '=HYPERLINK("x")', "<f>1</f>", "]]>&\u0000\u0007"];
    const bytes = await renderWorkbook([
      { name: "=x", columns: [{ label: "=A", kind: "text" }], rows: hostile.map((text) => [text]) },
      { name: "tal", columns: [{ label: "Antal", kind: "integer" }], rows: hostile.map((text) => [text]) },
    ]);
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
      expect(zipEntryText(bytes, part)).not.toMatch(/<f[\s>]/);
    }
    const [first] = await readExcelFile(Buffer.from(bytes));
    expect(first?.data.flat()).toEqual(["=A", ...hostile.slice(0, -1), "]]>&"]);
  });

  it("holds several sheets and their definitions", async () => {
    const read = await readExcelFile(
      Buffer.from(
        await renderWorkbook([
          sheet,
          { ...sheet, name: "mål/år 2017" },
          definitionsSheet([{ term: "Deltagande", meaning: "En inskrivning av en person i en insats" }]),
        ]),
      ),
    );
    expect(read.map((one) => one.sheet)).toEqual(["Mål år 2017", "mål år 2017 (2)", "Definitioner"]);
    expect(read[2]?.data).toEqual([
      ["Begrepp", "Så räknas det"],
      ["Deltagande", "En inskrivning av en person i en insats"],
    ]);
  });

  it("throws on a number that is none", async () => {
    await expect(
      renderWorkbook([{ name: "x", columns: [{ label: "n", kind: "decimal" }], rows: [[Number.NaN]] }]),
    ).rejects.toThrow(RangeError);
  });
});
