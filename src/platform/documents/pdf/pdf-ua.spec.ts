import { constants, deflateSync, inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfUaFaults } from "../../../../tests/support/pdf-ua.ts";
import { testPdfRenderer } from "../../../../tests/support/test-pdf-renderer.ts";
import type { DocumentContent } from "../content/document-content.ts";
import { createPdfRenderer } from "./pdf-renderer.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><rect width="120" height="20"/><text x="126" y="15">88</text></svg>`;
const content: DocumentContent = {
  title: "Årsredovisning 2017",
  association: "Förbundet Åsen",
  date: "2018-03-21",
  contents: true,
  blocks: [
    { kind: "heading", level: 1, text: "1 Deltagare", anchor: "deltagare" },
    {
      kind: "paragraph",
      text: [
        { text: "Se " },
        { text: "tabell 1", ref: "tabell-a" },
        { text: " och " },
        { text: "lagen", href: "https://exempel.se/" },
        { text: " i fetstil", bold: true },
      ],
    },
    { kind: "list", items: ["en punkt", [{ text: "två", bold: true }]] },
    { kind: "list", ordered: true, items: ["ett steg"] },
    {
      kind: "table",
      anchor: "tabell-a",
      caption: "Deltaganden",
      columns: [{ label: "Insats" }, { label: "Antal", numeric: true }],
      rows: Array.from({ length: 80 }, (_, at) => [`Rad ${at}`, at]),
      strong: [79],
      note: "Alla inskrivna.",
    },
    { kind: "figure", svg, alt: "Stapel: 88", caption: "Fler deltog" },
    { kind: "heading", level: 2, text: "1.1 Underskrifter" },
    { kind: "signatures", items: [{ role: "Ordförande", name: "", signed: "Undertecknad 21 mars 2018" }] },
  ],
};

/** The file with one thing in its plain text changed for another. */
function spoilt(bytes: Uint8Array, from: RegExp, to: string): Uint8Array {
  const file = Buffer.from(bytes).toString("latin1");
  expect(from.test(file), String(from)).toBe(true);
  return Buffer.from(file.replace(from, to), "latin1");
}

/** The same file with the marks around its artifacts taken away. */
function unmarkedArtifacts(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes).toString("latin1");
  const spoiltStreams = file.replaceAll(
    /(?<!end)stream\r?\n([\s\S]*?)endstream/g,
    (whole, packed: string) => {
      if (!packed.startsWith("x")) return whole;
      const content = inflateSync(Buffer.from(packed, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH });
      const text = content.toString("latin1");
      if (!text.includes("/Artifact")) return whole;
      const bare = Buffer.from(text.replaceAll("/Artifact", "/Other"), "latin1");
      return `stream\n${deflateSync(bare).toString("latin1")}\nendstream`;
    },
  );
  return Buffer.from(spoiltStreams, "latin1");
}

describe("the checks of PDF/UA-1", () => {
  let good: Uint8Array;
  const renderer = createPdfRenderer();
  beforeAll(async () => {
    const made = await renderer.renderDocument(content);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    good = made.value;
  });
  afterAll(() => renderer.close());

  it("find nothing in a file of ours with every kind of block", () => {
    expect(pdfUaFaults(good)).toEqual([]);
  });

  it.each([
    ["no mark of tagging", /\/Marked true/, "/Marked false", "06-002"],
    ["suspect tags", /\/Suspects false/, "/Suspects true", "06-002"],
    ["metadata that does not say PDF/UA", /pdfuaid:part/, "pdfuaid:del", "05-001"],
    ["metadata without title", /<dc:title>[\s\S]*?<\/dc:title>/, "", "06-003"],
    ["no language", /\/Lang \([^)]*\)/, "", "11-006"],
    ["no title in the window", /\/DisplayDocTitle true/, "/DisplayDocTitle false", "07-001"],
    ["no structure", /\/StructTreeRoot \d+ 0 R/, "", "01-005"],
    ["a figure without text", /\/Alt \([^)]*\)/, "", "13-004"],
    ["a skipped heading", /\/S \/H1/, "/S /H3", "14-003"],
    ["an unknown role", /\/S \/Caption/, "/S /Bildtext", "02-001"],
    ["a heading cell without scope", /\/Scope \/Column/, "", "15-003"],
    ["cells outside rows", /\/S \/TR/, "/S /Div", "09-004"],
    ["a link without text", /(\/Subtype \/Link[\s\S]*?)\/Contents \([^)]*\)/, "$1", "28-004"],
    ["a link outside the structure", /\/StructParent \d+/, "", "28-002"],
    ["another tab order", /\/Tabs \/S/, "/Tabs /R", "28-009"],
    ["a font that cannot be read", /\/ToUnicode \d+ 0 R/, "", "10-001"],
    ["a font that is not embedded", /\/FontFile[23]? \d+ 0 R/, "", "31-009"],
    ["a page outside the structure", /\/StructParents \d+/, "", "01-005"],
  ])("find %s", (_, from, to, checkpoint) => {
    const faults = pdfUaFaults(spoilt(good, from, to));
    expect(
      faults.some((fault) => fault.startsWith(checkpoint)),
      faults.join("; "),
    ).toBe(true);
  });
  it("find content that is neither tagged nor an artifact", () => {
    const faults = pdfUaFaults(unmarkedArtifacts(good));
    expect(faults.some((fault) => fault.startsWith("01-005"))).toBe(true);
  });
});

it("hold for documents of the shared renderer too", async () => {
  const made = await testPdfRenderer().renderDocument({ ...content, titlePage: false, landscape: true });
  expect(made.ok ? pdfUaFaults(made.value) : made.refusal).toEqual([]);
});
