import { describe, expect, it } from "vitest";
import { addressOfForm, quiet, waitFor } from "./open-search-rules.ts";

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
});
