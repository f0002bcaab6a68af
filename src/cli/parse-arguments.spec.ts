import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { parseArguments, usageOf } from "./parse-arguments.ts";

const importCommand: Command = {
  words: ["import"],
  usage: "import MAPP --association SLUG [--dry-run]",
  options: { association: "text", "dry-run": "flag" },
  positionals: [1, 1],
  run: async () => 0,
};
const create: Command = {
  words: ["association", "create"],
  usage: "association create --slug SLUG",
  options: { slug: "text" },
  positionals: [0, 0],
  run: async () => 0,
};
const commands = [importCommand, create];

describe("arguments of the command line", () => {
  it("finds a command of two words and its options", () => {
    const result = parseArguments(commands, ["association", "create", "--slug", "nytt"]);
    expect(result.ok && result.value.input.options.slug).toBe("nytt");
  });

  it("reads flags and positionals", () => {
    const result = parseArguments(commands, ["import", "filer", "--association", "x", "--dry-run"]);
    expect(result.ok && result.value.input).toEqual({
      positionals: ["filer"],
      options: { association: "x", "dry-run": true },
    });
  });

  it.each([[[]], [["finns-inte"]], [["import"]], [["import", "a", "b"]], [["import", "a", "--okänd"]]])(
    "refuses %j with a sentence",
    (argv) => {
      const result = parseArguments(commands, argv);
      expect(result.ok ? "" : result.refusal.sentence).toMatch(/\.$|\]$/);
    },
  );

  it("lists every command in the help", () => {
    expect(usageOf(commands)).toContain("association create --slug SLUG");
  });
});
