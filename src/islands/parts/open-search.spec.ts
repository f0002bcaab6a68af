import { describe, expect, it } from "vitest";
import { addressOfForm, quiet, waitFor, withTicked } from "./open-search-rules.ts";

describe("search while one types", () => {
  it("asks for the address that the form itself leads to, without empty fields", () => {
    const fields = [
      ["q", "ont i ryggen"],
      ["kommun", ""],
      ["slag", "guidance"],
      ["slag", "health"],
      ["alder", " "],
    ] as const;
    expect(addressOfForm("/katalog", fields)).toBe("/katalog?q=ont+i+ryggen&slag=guidance&slag=health");
    expect(addressOfForm("/katalog", [["q", ""]])).toBe("/katalog");
  });

  it("waits for a pause in the typing and not after a choice", () => {
    expect([waitFor("search"), waitFor("text"), waitFor("checkbox"), waitFor("select-one")]).toEqual([
      quiet,
      quiet,
      0,
      0,
    ]);
  });

  it("keeps in the address what is ticked now, and nothing that no longer is", () => {
    const address = "http://x/katalog?q=jobb&insats=a%2Fb&sida=2";
    expect(withTicked(address, ["c/d"])).toBe("http://x/katalog?q=jobb&sida=2&insats=c%2Fd");
    expect(withTicked(address, [])).toBe("http://x/katalog?q=jobb&sida=2");
  });
});
