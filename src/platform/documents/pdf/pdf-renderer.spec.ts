import { afterAll, describe, expect, it } from "vitest";
import { readPdf } from "../../../../tests/support/read-pdf.ts";
import { createPdfRenderer } from "./pdf-renderer.ts";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const HEAD = `
#let data = json("data.json")
#set document(title: "Prov", date: datetime(year: 2026, month: 3, day: 19))
#set text(font: "Libertinus Serif", lang: "sv")
`;

describe("renderPdf", () => {
  it("gives the template its data as JSON", async () => {
    const made = await renderer.renderPdf({ source: `${HEAD}#data.name` }, { name: "Åsa Öst" });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const read = await readPdf(made.value);
    expect(read).toMatchObject({ isTagged: true, language: "sv", title: "Prov", pages: ["Åsa Öst"] });
  });

  it("lets a template read no file", async () => {
    for (const path of ["/etc/passwd", "package.json", "../package.json"]) {
      const made = await renderer.renderPdf({ source: `${HEAD}#read("${path}")` }, {});
      expect(made).toMatchObject({ ok: false, refusal: { code: "templateRejected" } });
    }
  });

  it("says what is wrong with a template", async () => {
    expect(await renderer.renderPdf({ source: `${HEAD}#nowhere` }, {})).toEqual({
      ok: false,
      refusal: { code: "templateRejected", messages: ["unknown variable: nowhere"] },
    });
  });

  it.each([
    ["an image without alternative text", `#image(bytes(data.svg), format: "svg")`, "alt text"],
    ["a skipped level of headings", "= Ett\n=== Tre", "skipped from heading level 1 to 3"],
  ])("refuses %s", async (_, body, words) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>`;
    const made = await renderer.renderPdf({ source: HEAD + body }, { svg });
    expect(made).toMatchObject({
      ok: false,
      refusal: { code: "documentNotAccessible", messages: [expect.stringContaining(words)] },
    });
  });

  it("replaces signs that no font can show rather than losing the document", async () => {
    const text = "före \u{10fffd} \u{e123} efter";
    const made = await renderer.renderPdf({ source: `${HEAD}#data.text` }, { text });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect((await readPdf(made.value)).pages[0]).toMatch(/före □ □ efter/);
  });
});

describe("the rendering thread", () => {
  it("answers each of many at once with its own document", async () => {
    const names = ["ett", "två", "tre", "fyra"];
    const made = await Promise.all(
      names.map((name) => renderer.renderPdf({ source: `${HEAD}#data.name` }, { name })),
    );
    const texts = await Promise.all(
      made.map(async (one) => (one.ok ? (await readPdf(one.value)).pages[0] : "")),
    );
    expect(texts).toEqual(names);
  });

  it("is replaced when worn, and starts again after it is closed", async () => {
    const short = createPdfRenderer({ rendersPerWorker: 1 });
    const source = `${HEAD}text`;
    expect((await short.renderPdf({ source }, {})).ok).toBe(true);
    expect((await short.renderPdf({ source }, {})).ok).toBe(true);
    await short.close();
    expect((await short.renderPdf({ source }, {})).ok).toBe(true);
    await short.close();
  });

  it("gives up on a document that takes too long, and goes on with the next", async () => {
    const hasty = createPdfRenderer({ milliseconds: 1 });
    const slow = hasty.renderPdf({ source: `${HEAD}#for i in range(2000) [= Rubrik #i\n]` }, {});
    expect(await slow).toEqual({ ok: false, refusal: { code: "renderTimeExceeded", milliseconds: 1 } });
    await hasty.close();
    expect((await renderer.renderPdf({ source: `${HEAD}text` }, {})).ok).toBe(true);
  });
});
