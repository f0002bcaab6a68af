import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.ts";

describe("cleanText", () => {
  it("keeps letters of every script, tabs and line breaks", () => {
    expect(cleanText("å ä ö\tع\r\n🙂\rslut")).toBe("å ä ö\tع\n🙂\nslut");
  });

  it("takes away control characters, halves of characters and non-characters", () => {
    expect(cleanText("a\u0000b\u0007c\u0085d\ud800e\uffffF\u007f")).toBe("abcdeF");
  });
});
