import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

describe("where to go on to", () => {
  it.each(["/", "/remisser?sida=2", "/personer/abc#steg", "/s%C3%B6k?q=%2F%2Fx"])(
    "lets %s through",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "remisser",
    "",
    null,
    undefined,
    `/${"a".repeat(3000)}`,
    "/a\\b",
    "/ny\nrad",
  ])("leads %j to the start page", (path) => {
    expect(ownPath(path)).toBe("/");
  });

  it("never leaves the house, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => `/${text}`),
        (text) => {
          expect(new URL(ownPath(text), "https://own.example").host).toBe("own.example");
        },
      ),
    );
  });
});
