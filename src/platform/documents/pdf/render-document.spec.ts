import { afterAll, describe, expect, it } from "vitest";
import type { ReadPdf } from "../../../../tests/support/read-pdf.ts";
import { readPdf } from "../../../../tests/support/read-pdf.ts";
import type { Block, DocumentContent } from "../content/document-content.ts";
import { createPdfRenderer } from "./pdf-renderer.ts";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" font-family="Source Sans 3, sans-serif">
<rect width="120" height="20"/><text x="126" y="15">88 kvinnor</text></svg>`;
const everyBlock: readonly Block[] = [
  { kind: "heading", level: 1, text: "Deltagare" },
  {
    kind: "paragraph",
    text: "Första stycket.\n\nAndra stycket.",
    note: "Så räknas siffran: alla inskrivna.",
  },
  { kind: "heading", level: 2, text: "Per insats" },
  { kind: "list", items: ["en punkt"] },
  { kind: "list", ordered: true, items: ["ett steg"] },
  {
    kind: "table",
    caption: "Deltaganden",
    columns: [{ label: "Insats" }, { label: "Antal", numeric: true }],
    rows: [
      ["Växthuset", 12_345],
      ["Ung i Nynäs", null],
    ],
    totals: ["Summa", -12_345n],
    note: "Så räknas siffran: en inskrivning är ett deltagande.",
  },
  { kind: "figure", svg, alt: "Stapel: 88 kvinnor", caption: "Fler kvinnor deltog" },
  { kind: "definitionList", items: [{ term: "Avslut", meaning: "Dagen då personen skrevs ut" }] },
  { kind: "pageBreak" },
  { kind: "paragraph", text: "Sista sidan." },
];
const base: DocumentContent = {
  title: "Måluppfyllelse 2017",
  subtitle: "Underlag",
  association: "Förbundet Åsen",
  date: "2026-03-19",
  blocks: everyBlock,
};

async function rendered(content: DocumentContent): Promise<ReadPdf> {
  const made = await renderer.renderDocument(content);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return readPdf(made.value);
}

describe("renderDocument", () => {
  it("makes a tagged file with language, title and author", async () => {
    expect(await rendered(base)).toMatchObject({
      isTagged: true,
      language: "sv-SE",
      title: "Måluppfyllelse 2017",
      author: "Förbundet Åsen",
      isLandscape: false,
    });
  });

  it("tells a screen reader what each part is", async () => {
    const { roles, altTexts } = await rendered(base);
    expect(roles.filter((role) => role === "TH")).toHaveLength(2);
    expect(roles.filter((role) => role === "TR")).toHaveLength(4);
    for (const role of ["H1", "H2", "P", "L", "Table", "THead", "Caption", "Figure", "Note"]) {
      expect(roles).toContain(role);
    }
    expect(altTexts).toEqual(["Stapel: 88 kvinnor"]);
  });

  it("sets Swedish text, figures, running head and page numbers", async () => {
    const { pages } = await rendered(base);
    expect(pages[0]).toContain("19 mars 2026");
    expect(pages[1]).toContain("Växthuset");
    expect(pages[1]).toContain(" 12 345");
    expect(pages[1]).toContain("−12 345");
    expect(pages[1]).toContain("88 kvinnor");
    expect(pages[1]).toContain("Så räknas siffran: en inskrivning är ett deltagande.");
    expect(pages[2]).toMatch(/^Förbundet Åsen .*Måluppfyllelse 2017 .*Sista sidan\. .*Sida 3 av 3$/);
  });

  it("keeps hostile text as text", async () => {
    const hostile = '#include "/etc/passwd" $x$ \\ *b* _i_ `c` <a> @b [x] // slut } ) ] "';
    const blocks: Block[] = [
      { kind: "heading", level: 1, text: hostile },
      { kind: "paragraph", text: hostile, note: hostile },
      { kind: "table", caption: hostile, columns: [{ label: hostile }], rows: [[hostile]] },
      { kind: "figure", svg, alt: hostile, caption: hostile },
      { kind: "definitionList", items: [{ term: hostile, meaning: hostile }] },
    ];
    const read = await rendered({ ...base, title: hostile, association: hostile, titlePage: false, blocks });
    const text = read.pages.join(" ").replaceAll(/\s+/g, " ");
    expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(9);
    expect(read.title).toBe(hostile);
    expect(read.altTexts).toEqual([hostile]);
  });

  it("repeats the head of a long table on every page", async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`Rad ${at}`, at]);
    const columns = [{ label: "Kolumnrubrik" }, { label: "Antal", numeric: true }];
    const { pages } = await rendered({
      ...base,
      blocks: [{ kind: "table", caption: "Lång", columns, rows }],
    });
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(1)) expect(page).toContain("Kolumnrubrik");
  });

  it("gives a long document a table of contents, and a short one none", async () => {
    const blocks: Block[] = Array.from({ length: 6 }, (_, at) => ({
      kind: "heading",
      level: 1,
      text: `Del ${at}`,
    }));
    expect((await rendered({ ...base, blocks })).pages[1]).toContain("Innehåll");
    expect((await rendered(base)).pages.join()).not.toContain("Innehåll");
  });

  it("turns the page and leaves out the title page when asked", async () => {
    const read = await rendered({ ...base, landscape: true, titlePage: false });
    expect(read.isLandscape).toBe(true);
    expect(read.pages[0]).toContain("Första stycket.");
  });

  it("refuses a picture without alternative text", async () => {
    const blocks: Block[] = [{ kind: "figure", svg, alt: "  ", caption: "Fler kvinnor" }];
    expect(await renderer.renderDocument({ ...base, blocks })).toEqual({
      ok: false,
      refusal: { code: "altTextMissing", caption: "Fler kvinnor" },
    });
  });

  it("refuses a picture that is no SVG or that reaches outside itself", async () => {
    const linked = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd" width="9" height="9"/></svg>`;
    for (const bad of ["<svg", linked]) {
      const blocks: Block[] = [{ kind: "figure", svg: bad, alt: "bild", caption: "bild" }];
      expect(await renderer.renderDocument({ ...base, blocks })).toMatchObject({
        ok: false,
        refusal: { code: "templateRejected" },
      });
    }
  });
});
