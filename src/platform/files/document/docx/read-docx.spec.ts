import { expect, it } from "vitest";
import { readDocx } from "./read-docx.ts";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (words: string, properties = "") =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const cell = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

function read(body: string) {
  return readDocx(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`);
}

function texts(body: string): (string | null)[][] {
  const grid = read(body).find((block) => block.kind === "grid");
  return grid?.kind === "grid" ? grid.rows.map((cells) => cells.map((one) => one?.text ?? null)) : [];
}

it("gives headings, paragraphs and tables in their order", () => {
  const heading = `<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Budget</w:t></w:r></w:p>`;
  const blocks = read(`${heading}${text("Belopp i tkr")}${table(row(cell(text("a")), cell(text("1"))))}`);
  expect(blocks.map((block) => (block.kind === "grid" ? "grid" : `${block.kind}: ${block.text}`))).toEqual([
    "heading: Budget",
    "paragraph: Belopp i tkr",
    "grid",
  ]);
});

it("keeps columns in line under merged cells", () => {
  const body = table(
    row(cell(text("Insats"), '<w:vMerge w:val="restart"/>'), cell(text("2019"), '<w:gridSpan w:val="2"/>')),
    row(cell("<w:p/>", "<w:vMerge/>"), cell(text("Budget")), cell(text("Utfall"))),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(text("1"))}${cell(text("2"))}</w:tr>`,
  );
  expect(texts(body)).toEqual([
    ["Insats", "2019", null],
    [null, "Budget", "Utfall"],
    [null, "1", "2"],
  ]);
});

it("puts a table within a cell after the table that holds it", () => {
  const inner = table(row(cell(text("inre")), cell(text("2"))));
  const blocks = read(table(row(cell(text("yttre")), cell(inner))));
  expect(blocks.map((block) => block.kind === "grid" && block.rows[0]?.[0]?.text)).toEqual(["yttre", "inre"]);
});

it("leaves out what was deleted, field codes and raised marks of notes", () => {
  const body = `<w:p><w:r><w:t>1 234</w:t></w:r><w:del><w:r><w:delText>9</w:delText><w:t>8</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>`;
  expect(texts(table(row(cell(body))))).toEqual([["1 234"]]);
});

it("tells bold and indented labels, and joins runs", () => {
  const split = `<w:p><w:pPr><w:ind w:left="568"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Sum</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ma</w:t></w:r></w:p>`;
  const [grid] = read(table(row(cell(split), cell(text("1")))));
  expect(grid?.kind === "grid" && grid.rows[0]?.[0]).toMatchObject({ text: "Summa", bold: true, indent: 2 });
});

it("reads tables within tables as deep as people put them, and nothing beyond reason", () => {
  const nested = (depth: number) =>
    "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
  expect(read(nested(20))).toHaveLength(20);
  expect(() => read(nested(100_000))).toThrow(/nested/);
});
