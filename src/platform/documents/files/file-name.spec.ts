import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, fileName } from "./file-name.ts";

describe("fileName", () => {
  it.each([
    ["Måluppfyllelse 2017", "Maluppfyllelse-2017.pdf"],
    ["  Årsredovisning: Östra/Västra  ", "Arsredovisning-Ostra-Vastra.pdf"],
    ["../../etc/passwd", "etc-passwd.pdf"],
    ["con", "con-fil.pdf"],
    ["ሰላም", "fil.pdf"],
  ])("makes %j into %j", (title, expected) => {
    expect(fileName(title, "pdf")).toBe(expected);
  });

  it("is plain and short whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        expect(fileName(title, "xlsx")).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,83}\.xlsx$/);
      }),
    );
  });
});

describe("contentDisposition", () => {
  it("gives the plain name and the true one", () => {
    expect(contentDisposition("Måluppfyllelse 2017", "pdf")).toBe(
      "attachment; filename=\"Maluppfyllelse-2017.pdf\"; filename*=UTF-8''M%C3%A5luppfyllelse%202017.pdf",
    );
    expect(contentDisposition("a", "pdf", "inline")).toMatch(/^inline; /);
  });

  it("lets no title break out of the header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (title) => {
        expect(contentDisposition(title, "csv")).toMatch(
          /^attachment; filename="[A-Za-z0-9-]+\.csv"; filename\*=UTF-8''[A-Za-z0-9!$&+\-.^_`|~%]+$/,
        );
      }),
    );
  });
});
