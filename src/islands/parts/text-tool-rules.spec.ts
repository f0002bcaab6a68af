import { describe, expect, it } from "vitest";
import { inserted, withTool } from "./text-tool-rules.ts";

const chosen = (text: string, word: string) => {
  const from = text.indexOf(word);
  return { text, from, to: from + word.length };
};

describe("the buttons over a text field", () => {
  it("make what is chosen bold or a link", () => {
    expect(withTool(chosen("ett viktigt ord", "viktigt"), "bold").text).toBe("ett **viktigt** ord");
    expect(withTool(chosen("se lagen", "lagen"), "link").text).toBe("se [lagen](https://)");
  });

  it("make lists and headings of the lines that are touched", () => {
    expect(withTool(chosen("a\nbb\ncc\nd", "b\nc"), "bullets").text).toBe("a\n- bb\n- cc\nd");
    expect(withTool(chosen("ett\ntvå", "ett\ntvå"), "numbers").text).toBe("1. ett\n2. två");
    expect(withTool({ text: "", from: 0, to: 0 }, "heading").text).toBe("## ");
  });

  it("put a key where the cursor stands, and the cursor after it", () => {
    expect(inserted({ text: "Summan är .", from: 10, to: 10 }, "{{a.b}}")).toEqual({
      text: "Summan är {{a.b}}.",
      from: 17,
      to: 17,
    });
  });
});
