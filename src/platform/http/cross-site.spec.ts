import { describe, expect, it } from "vitest";
import { comesFromOurPages, tokenMatches } from "./cross-site.ts";

const origin = "https://samordna.example";
const from = (headers: Record<string, string>) => comesFromOurPages(new Headers(headers), origin);

describe("a changing request", () => {
  it.each([{}, { "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }, { origin }])(
    "may come with %o",
    (headers) => {
      expect(from(headers)).toBe(true);
    },
  );

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://samordna.example", host: "samordna.example" },
    { origin: "https://rebound.example", host: "rebound.example", "sec-fetch-site": "same-origin" },
    { origin: "https://samordna.example.evil.example", host: "samordna.example" },
    { origin: "not an address", host: "samordna.example" },
  ])("may not come with %o", (headers) => {
    expect(from(headers)).toBe(false);
  });

  it("may come to a laptop from whatever port it was reached at", () => {
    const local = (headers: Record<string, string>) =>
      comesFromOurPages(new Headers(headers), "http://localhost:3000");
    expect(local({ origin: "http://127.0.0.1:3999", host: "127.0.0.1:3999" })).toBe(true);
    expect(local({ origin: "http://evil.example", host: "127.0.0.1:3999" })).toBe(false);
    expect(local({ origin: "null", host: "127.0.0.1:3999" })).toBe(false);
  });

  it("shows the session's whole token", () => {
    expect(tokenMatches("abc", "abc")).toBe(true);
    for (const wrong of ["", "ab", "abd", "abcd", "åbc"]) expect(tokenMatches(wrong, "abc")).toBe(false);
  });
});
