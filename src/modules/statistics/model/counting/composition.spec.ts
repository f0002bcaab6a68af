import { describe, expect, it } from "vitest";
import { readCountingInput, SAMPLE_FOLDER } from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import { composition } from "./composition.ts";
import { countYear } from "./count-years.ts";
import { SWEDISH_DEFINITIONS } from "./definitions.ts";
import { percentOf } from "./rounding.ts";

/** Every number of a set by its path. */
function numbers(node: unknown, path = ""): [string, number][] {
  if (typeof node === "number") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => numbers(child, path === "" ? key : `${path}.${key}`));
}

describe("opening a printed figure", () => {
  const set = countYear(readCountingInput(SAMPLE_FOLDER), 2017).totals["2017"]?.allInsatser;
  const figures = new Map(numbers(set));

  const valueAt = (path: string): number => {
    if (!path.includes("*")) return figures.get(path) ?? 0;
    const [before = "", after = ""] = path.split("*");
    return [...figures].reduce(
      (sum, [key, value]) => sum + (key.startsWith(before) && key.endsWith(after) ? value : 0),
      0,
    );
  };
  const sumOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + valueAt(path), 0);

  it("gives a definition and what it rests on for each of them", () => {
    expect(figures.size).toBeGreaterThan(100);
    for (const [path, value] of figures) {
      const opened = composition(path);
      expect(opened, path).not.toBeNull();
      if (opened === null || opened.parts.length === 0) continue;
      const parts = sumOf(opened.parts);
      expect(opened.base.length === 0 ? parts : percentOf(parts, sumOf(opened.base)), path).toBe(value);
    }
  });

  it("says nothing of a figure that does not exist", () => {
    expect(composition("lycka")).toBeNull();
  });

  it("is told in plain Swedish, with a source", () => {
    for (const { name, text, source } of Object.values(SWEDISH_DEFINITIONS)) {
      expect(name).not.toBe("");
      expect(source).not.toBe("");
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/u);
    }
  });
});
