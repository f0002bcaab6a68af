import { describe, expect, it } from "vitest";
import { assemble } from "./assemble.ts";
import type { CheckInput } from "./checks/check-document.ts";
import { checkDocument } from "./checks/check-document.ts";
import type { DataPart, ReportTable } from "./figures/report-table.ts";
import type { ReportBlock } from "./report.ts";

const table = (key: string, amount: bigint): ReportTable => ({
  ...{ key, title: `Tabell om ${key}`, note: "" },
  columns: [
    { key: "rad", label: "Rad", kind: "text" },
    { key: "i-ar", label: "2017 (kronor)", kind: "kronor", year: 2017 },
  ],
  rows: [{ key: "summa", kind: "sum", cells: ["Summa", amount] }],
});
const part = (...tables: readonly ReportTable[]): DataPart => ({ tables, charts: [], empty: null });
const data = new Map<string, DataPart>([
  ["one", part(table("ett", 4_347_422_00n))],
  ["two", part(table("två", 18_064_868_00n), table("tre", 5_594_000_00n))],
  ["none", { tables: [], charts: [], empty: "Underlaget är inte inläst." }],
]);

let made = 0;
function block(some: Partial<ReportBlock>): ReportBlock {
  made += 1;
  return {
    ...{ id: `block-${made}`, sort: made, kind: "text", level: 1, heading: "", dataKey: "", required: false },
    ...{ guidance: "", body: "", edition: 1, changedAt: "", changedBy: "", removed: false, copiedFrom: null },
    ...some,
  };
}
const printed = (blocks: readonly ReportBlock[]) =>
  assemble({ blocks, data }).pieces.flatMap((piece) => {
    if (piece.kind === "heading") return [piece.text];
    if (piece.kind === "table") return [`Tabell ${piece.number}: ${piece.table.key}`];
    return piece.kind === "paragraph" ? [piece.runs.map(({ text }) => text).join("")] : [];
  });

describe("an assembled document", () => {
  it("numbers headings and tables by their order, and never skips a level", () => {
    const one = block({ heading: "Första", level: 2, body: "### Djupt" });
    const two = block({ kind: "data", dataKey: "two" });
    const three = block({ heading: "Andra", body: "Se [[ett]] och [[avsnitt:forsta]]." });
    const four = block({ kind: "data", dataKey: "one", heading: "Sist", level: 2 });
    expect(printed([one, two, three, four])).toEqual([
      "1 Första",
      "1.1 Djupt",
      "Tabell 1: två",
      "Tabell 2: tre",
      "2 Andra",
      "Se tabell 3 och avsnitt 1.",
      "2.1 Sist",
      "Tabell 3: ett",
    ]);
    expect(printed([four, three]).slice(1)).toEqual([
      "Tabell 1: ett",
      "2 Andra",
      expect.stringContaining("Se tabell 1 och"),
    ]);
  });

  it("prints figures in the form that is asked for", () => {
    const text = block({
      body: "{{tre.summa.i-ar}} {{tre.summa.i-ar|mnkr}} {{tre.summa.i-ar|tkr}} {{tre.summa.i-ar|tal}}",
    });
    const [line = ""] = printed([text, block({ kind: "data", dataKey: "two" })]);
    expect(line.replaceAll(/\s/g, " ")).toBe("5 594 000 kronor 5,6 miljoner kronor 5 594 tkr 5 594 000");
  });

  it("gives two headings of one name an anchor each", () => {
    const { pieces } = assemble({ blocks: [block({ heading: "Mål" }), block({ heading: "Mål" })], data });
    expect(pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.anchor] : []))).toEqual([
      "avsnitt-mal",
      "avsnitt-mal-2",
    ]);
  });
});

describe("the checks before publication", () => {
  const found = (blocks: readonly ReportBlock[], more: Partial<CheckInput> = {}) =>
    checkDocument({
      ...{ year: 2017, blocks, assembled: assemble({ blocks, data }), data, openComments: [] },
      ...{ failing: [], unexplained: [], unsigned: null, adopted: true, ...more },
    }).map(({ code, severity }) => [code, severity]);
  const tables = [block({ kind: "data", dataKey: "one" }), block({ kind: "data", dataKey: "two" })];

  it("find nothing in a document that is in order", () => {
    const text = block({
      required: true,
      body: "Summan är {{ett.summa.i-ar}}, se [[ett]]. Avrundat 18 miljoner kronor.",
    });
    expect(found([text, ...tables])).toEqual([]);
  });

  it.each([
    ["a missing text", { required: true }, ["textMissing", "error"]],
    ["last year's text", { body: "Text.", copiedFrom: 2016 }, ["textFromLastYear", "error"]],
    ["an unknown figure", { body: "{{ett.summa.ar-9}}" }, ["figureUnknown", "error"]],
    ["a broken reference", { body: "[[fyra]]" }, ["referenceBroken", "error"]],
    ["millions after kronor", { body: "Staten ger 5 594 000 miljoner kronor." }, ["unitSlip", "error"]],
    [
      "a figure that disagrees",
      { body: "Fordringarna är 4 327 422 kronor." },
      ["figureDisagrees", "warning"],
    ],
    ["a data block without data", { kind: "data", dataKey: "none" }, ["dataMissing", "warning"]],
  ] as const)("find %s", (_, some, finding) => {
    expect(found([block(some), ...tables])).toEqual([finding]);
  });

  it("let a quotation say what it said", () => {
    expect(found([block({ body: "Det tryckta var ”4 327 422”." }), ...tables])).toEqual([]);
  });

  it("find open comments, failing statements, missing explanations, signatures and adoption", () => {
    const one = block({ body: "Text." });
    expect(
      found([one], {
        openComments: [one.id],
        failing: [{ title: "Balansen går ihop", difference: 2_000_000n }],
        unexplained: ["NNS"],
        unsigned: ["Ledamot"],
        adopted: false,
      }).map(([code]) => code),
    ).toEqual(["commentOpen", "statementFails", "explanationMissing", "signatureMissing", "notAdopted"]);
  });

  it("put errors before warnings", () => {
    const kinds = found([block({ kind: "data", dataKey: "none" }), block({ required: true })]);
    expect(kinds.map(([, severity]) => severity)).toEqual(["error", "warning"]);
  });
});
