import { strToU8, zipSync } from "fflate";
import type { AmountStyle } from "./amount-style.ts";
import { writtenAmount, writtenPercent } from "./amount-style.ts";
import type { MadeCell, MadeTable } from "./sheet.ts";

export type WrittenTable = {
  readonly table: MadeTable;
  readonly style: AmountStyle;
  readonly caption: string;
};

function textOf(cell: MadeCell, { table, style }: WrittenTable): string {
  if (cell.text !== undefined) return cell.text;
  if (cell.value === undefined || cell.value === null) return "";
  return cell.percent ? writtenPercent(cell.value, style) : writtenAmount(cell.value, table.decimals, style);
}

export function writeCsv(tables: readonly WrittenTable[]): Uint8Array {
  const lines = tables.flatMap((written) => [
    written.caption,
    ...written.table.rows.map((row) =>
      row
        .map((cell) => `${"  ".repeat(cell.indent ?? 0)}${textOf(cell, written)}`)
        .map((text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(";"),
    ),
    "",
  ]);
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

const xmlText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A Word file with headings and tables, as little as Word itself opens. `extra` is put among the paragraphs. */
export function writeDocx(tables: readonly WrittenTable[], extra: readonly string[] = []): Uint8Array {
  const body = [
    ...extra.map((text) => paragraph(text, "")),
    ...tables.flatMap((written) => [
      paragraph(written.caption, '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>'),
      wordTable(written),
    ]),
  ];
  return wordFile(body.join(""));
}

export function wordFile(body: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml) });
}

export function paragraph(text: string, properties = "", run = ""): string {
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

function wordTable(written: WrittenTable): string {
  const width = Math.max(...written.table.rows.map((row) => row.length));
  const rows = written.table.rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? {};
      const indent = cell.indent ? `<w:pPr><w:ind w:left="${cell.indent * 284}"/></w:pPr>` : "";
      return `<w:tc>${paragraph(textOf(cell, written), indent, cell.bold ? "<w:rPr><w:b/></w:rPr>" : "")}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

/** A workbook where amounts are numbers; several tables on one sheet have an empty row between them. */
export function writeXlsx(tables: readonly WrittenTable[]): Uint8Array {
  const rows: string[] = [];
  let line = 0;
  const add = (cells: readonly string[]) => {
    line += 1;
    if (cells.length > 0) rows.push(`<row r="${line}">${cells.join("")}</row>`);
  };
  for (const written of tables) {
    add([textCell("A", line + 1, written.caption, 0)]);
    for (const row of written.table.rows)
      add(
        row.flatMap((cell, at) =>
          sheetCell(cell, String.fromCharCode(65 + at), line + 1, written.table.decimals),
        ),
      );
    add([]);
  }
  return workbookFile(`<sheetData>${rows.join("")}</sheetData>`);
}

export function workbookFile(sheet: string): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const indents = [0, 1, 2]
    .map((step) => `<xf numFmtId="0" fontId="0"><alignment indent="${step}"/></xf>`)
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet xmlns="${main}"><fonts><font/><font><b/></font></fonts><cellXfs>${indents}<xf numFmtId="3" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="4" fontId="0"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
  });
}

function sheetCell(cell: MadeCell, column: string, line: number, decimals: number): string[] {
  if (cell.text !== undefined && cell.text !== "") {
    const year = /^\d{4}$/.test(cell.text) && line % 2 === 0;
    return [
      year
        ? `<c r="${column}${line}" s="0"><v>${cell.text}</v></c>`
        : textCell(column, line, cell.text, cell.indent ?? 0),
    ];
  }
  if (cell.value === undefined || cell.value === null) return [];
  if (cell.percent) return [`<c r="${column}${line}" s="4"><v>${cell.value / 100}</v></c>`];
  return [`<c r="${column}${line}" s="${decimals === 0 ? 3 : 5}"><v>${cell.value / 10 ** decimals}</v></c>`];
}

function textCell(column: string, line: number, text: string, indent: number): string {
  return `<c r="${column}${line}" t="inlineStr" s="${indent}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
