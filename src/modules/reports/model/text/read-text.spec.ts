import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

describe("a simple text", () => {
  it("has headings, paragraphs, lists, bold and links", () => {
    expect(
      readText(
        "## Rubrik\nEn rad\noch en till.\n\n- a **fet**\n- b\n  mer\n\n1. ett\n2) två\n[lagen](https://x.se/a)",
      ),
    ).toEqual([
      { kind: "heading", depth: 1, text: "Rubrik" },
      { kind: "paragraph", inlines: [{ kind: "text", text: "En rad och en till.", bold: false }] },
      {
        kind: "list",
        ordered: false,
        items: [
          [
            { kind: "text", text: "a ", bold: false },
            { kind: "text", text: "fet", bold: true },
          ],
          [{ kind: "text", text: "b mer", bold: false }],
        ],
      },
      {
        kind: "list",
        ordered: true,
        items: [
          [{ kind: "text", text: "ett", bold: false }],
          [
            { kind: "text", text: "två ", bold: false },
            { kind: "link", text: "lagen", href: "https://x.se/a" },
          ],
        ],
      },
    ]);
  });

  it("has figures with a form, and references", () => {
    expect(readText("{{ a.b.i-ar | mnkr }} se [[resultatrakning]]")).toEqual([
      {
        kind: "paragraph",
        inlines: [
          { kind: "figure", key: "a.b.i-ar", form: "mnkr", bold: false },
          { kind: "text", text: " se ", bold: false },
          { kind: "reference", key: "resultatrakning" },
        ],
      },
    ]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//x.se", 'http://x.se/"onload=1'])(
    "%s is no address: it stays as the text it is",
    (address) => {
      const [part] = readText(`[klicka](${address})`);
      expect(JSON.stringify(part)).not.toContain('"link"');
    },
  );

  it("a lone pair of asterisks is asterisks", () => {
    expect(readText("2 ** 3")).toEqual([
      { kind: "paragraph", inlines: [{ kind: "text", text: "2 ** 3", bold: false }] },
    ]);
  });

  it.each([
    ["## Rubrik ##", "Rubrik"],
    ["# C#", "C"],
    ["# ###", "###"],
  ])("%s is the heading %s", (text, heading) => {
    expect(readText(text)).toEqual([{ kind: "heading", depth: 1, text: heading }]);
  });

  it("is not kept waiting by marks without end", () => {
    const started = performance.now();
    readText(`# a${"#".repeat(99_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("loses no word whatever is typed, and never fails", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ord", "**", "[[", "]]", "{{", "}}", "- ", "# ", "\n", "(", "<b>")),
        (signs) => {
          const text = signs.join("");
          const words = (some: string) => some.match(/ord/g)?.length ?? 0;
          expect(words(JSON.stringify(readText(text)))).toBeGreaterThanOrEqual(words(text));
        },
      ),
    );
  });
});
