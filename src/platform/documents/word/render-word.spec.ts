import { describe, expect, it } from "vitest";
import { zipEntryText } from "../../../../tests/support/unzip.ts";
import type { DocumentContent } from "../content/document-content.ts";
import { zipEntries } from "../files/zip-entries.ts";
import { renderWord } from "./render-word.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><rect width="120" height="20"/></svg>`;
const content: DocumentContent = {
  title: "Årsredovisning 2017",
  subtitle: "Antagen av styrelsen",
  association: "Förbundet Åsen",
  date: "2018-03-21",
  contents: true,
  blocks: [
    { kind: "heading", level: 1, text: "1 Deltagare", anchor: "deltagare" },
    {
      kind: "paragraph",
      text: [
        { text: "Se " },
        { text: "tabell 1", ref: "insatser-tabell" },
        { text: " & " },
        { text: "lagen", href: "https://exempel.se/lag" },
        { text: " fetstil", bold: true },
      ],
    },
    { kind: "list", items: ["en punkt"] },
    { kind: "list", ordered: true, items: ["ett steg"] },
    {
      kind: "table",
      anchor: "insatser-tabell",
      caption: "Deltaganden",
      columns: [{ label: "Insats" }, { label: "Antal", numeric: true }],
      rows: [
        ["Växthuset", 12_345],
        ["Summa", 12_345n],
      ],
      strong: [1],
      note: "Alla inskrivna.",
    },
    { kind: "figure", svg, alt: "Stapel: 88 kvinnor", caption: "Fler kvinnor deltog" },
    { kind: "heading", level: 2, text: "1.1 Underskrifter" },
    { kind: "signatures", items: [{ role: "Ordförande", name: "Alva Provsson", signed: "" }] },
  ],
};

async function parts(): Promise<ReadonlyMap<string, string>> {
  const bytes = await renderWord(content);
  return new Map((zipEntries(bytes) ?? []).map(({ name }) => [name, zipEntryText(bytes, name)]));
}

describe("a Word file", () => {
  it("has true headings, a field of contents and Swedish as its language", async () => {
    const files = await parts();
    const body = files.get("word/document.xml") ?? "";
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?1 Deltagare/s);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*?1\.1 Underskrifter/s);
    expect(body).toContain("TOC ");
    expect(files.get("word/styles.xml")).toContain('w:val="sv-SE"');
    expect(files.get("word/settings.xml")).toContain("w:updateFields");
    expect(files.get("docProps/core.xml")).toContain("Årsredovisning 2017");
  });

  it("repeats the head of a table and prints its figures", async () => {
    const body = (await parts()).get("word/document.xml") ?? "";
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain("Tabell 1  Deltaganden");
    expect(body).toContain("12\u202f345");
    expect(body).toContain("Alla inskrivna.");
  });

  it("says what a picture shows", async () => {
    const body = (await parts()).get("word/document.xml") ?? "";
    expect(body).toContain('descr="Stapel: 88 kvinnor"');
    expect([...(await parts()).keys()].some((name) => name.endsWith(".svg"))).toBe(true);
  });

  it("leads from references to bookmarks, with the page as a field", async () => {
    const body = (await parts()).get("word/document.xml") ?? "";
    expect(body).toContain('w:name="a_insatser_tabell"');
    expect(body).toContain('w:anchor="a_insatser_tabell"');
    expect(body).toContain("PAGEREF a_insatser_tabell");
    expect((await parts()).get("word/_rels/document.xml.rels")).toContain("https://exempel.se/lag");
  });

  it("has a line to sign for each seat", async () => {
    const body = (await parts()).get("word/document.xml") ?? "";
    expect(body).toContain("Alva Provsson");
    expect(body).toContain("Ordförande");
  });
});
