import { describe, expect, it } from "vitest";
import type { DocumentContent } from "./document-content.ts";
import { templateData } from "./template-data.ts";

const base: DocumentContent = { title: "Rapport", association: "Förbundet", date: "2026-03-05", blocks: [] };

describe("templateData", () => {
  it("spells the date out in Swedish and fills in what was left out", () => {
    expect(templateData(base)).toEqual({
      title: "Rapport",
      subtitle: "",
      association: "Förbundet",
      date: { year: 2026, month: 3, day: 5, text: "5 mars 2026" },
      landscape: false,
      titlePage: true,
      contents: false,
      blocks: [],
    });
  });

  it("splits paragraphs, takes away control characters and lets endless words break", () => {
    const text = `ett\u0000\r\n\r\ntvå\n\n\n${"x".repeat(60)}`;
    const data = templateData({ ...base, blocks: [{ kind: "paragraph", text }] });
    expect(data).toMatchObject({
      blocks: [{ paragraphs: ["ett", "två", [..."x".repeat(60)].join("\u200b")], note: "" }],
    });
  });

  it("prints figures and leaves texts as they stand", () => {
    const columns = [{ label: "a" }, { label: "b", numeric: true }, { label: "c", numeric: true, width: 2 }];
    const rows = [["x", -1234.5, null]];
    expect(templateData({ ...base, blocks: [{ kind: "table", caption: "T", columns, rows }] })).toMatchObject(
      {
        blocks: [
          {
            columns: [
              { numeric: false, width: null },
              { numeric: true, width: null },
              { numeric: true, width: 2 },
            ],
            rows: [["x", "−1\u202f234,5", "–"]],
            totals: null,
          },
        ],
      },
    );
  });
});
