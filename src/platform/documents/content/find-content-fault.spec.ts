import { describe, expect, it } from "vitest";
import type { Block, DocumentContent } from "./document-content.ts";
import { findContentFault } from "./find-content-fault.ts";

const content = (blocks: readonly Block[]): DocumentContent => ({
  title: "Rapport",
  association: "Förbundet",
  date: "2026-03-19",
  blocks,
});
const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", level, text: `Nivå ${level}` });

describe("findContentFault", () => {
  it("finds nothing wrong with headings that go down by one and up by any", () => {
    expect(findContentFault(content(([1, 2, 3, 1, 2] as const).map(heading)))).toBeNull();
  });

  it.each([
    ["first heading of level 2", [heading(2)], { code: "headingLevelSkipped", heading: "Nivå 2" }],
    ["from 1 to 3", [heading(1), heading(3)], { code: "headingLevelSkipped", heading: "Nivå 3" }],
    [
      "no alternative text",
      [{ kind: "figure", svg: "<svg/>", alt: "", caption: "Bild" }],
      { code: "altTextMissing", caption: "Bild" },
    ],
    [
      "a short row of totals",
      [
        {
          kind: "table",
          caption: "Tabell",
          columns: [{ label: "a" }, { label: "b" }],
          rows: [["1", "2"]],
          totals: ["3"],
        },
      ],
      { code: "tableRowDiffers", caption: "Tabell", row: 2 },
    ],
  ] as const)("finds: %s", (_, blocks, fault) => {
    expect(findContentFault(content(blocks))).toEqual(fault);
  });

  it("demands a title and a true day", () => {
    expect(findContentFault({ ...content([]), title: " " })).toEqual({ code: "titleMissing" });
    for (const date of ["19 mars 2026", "2026-02-30", "2026-13-01", ""]) {
      expect(findContentFault({ ...content([]), date })).toEqual({ code: "dateUnreadable", date });
    }
  });
});
