import { describe, expect, it } from "vitest";
import { comesFromOurPages, tokenMatches } from "./cross-site.ts";

const origin = "https://samordna.example";
const from = (headers: Record<string, string>) => comesFromOurPages(new Headers(headers), origin);

describe("a changing request", () => {
  it.each([
    {},
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    { origin },
    { origin: "http://localhost:3000", host: "localhost:3000" },
  ])("may come with %o", (headers) => {
    expect(from(headers)).toBe(true);
  });

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://samordna.example.evil.example", host: "samordna.example" },
    { origin: "not an address", host: "samordna.example" },
  ])("may not come with %o", (headers) => {
    expect(from(headers)).toBe(false);
  });

  it("shows the session's whole token", () => {
    expect(tokenMatches("abc", "abc")).toBe(true);
    for (const wrong of ["", "ab", "abd", "abcd", "åbc"]) expect(tokenMatches(wrong, "abc")).toBe(false);
  });
});
