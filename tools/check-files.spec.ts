import { expect, test } from "vitest";
import { findFileFaults } from "./check-files.ts";

const lines = (count: number) => "x\n".repeat(count);
const faults = (path: string, text: string) =>
  findFileFaults([{ path, text }]).map(({ line, message }) => `${line}: ${message}`);

test("a file of code may have 300 lines, and more with a reason in its head", () => {
  expect(faults("tools/a.ts", lines(300))).toEqual([]);
  expect(faults("tools/a.ts", lines(301))).toEqual([
    "301: 301 lines: split it, or give the reason in its head",
  ]);
  expect(faults("tools/a.ts", `// Longer than 300 lines: one table of the law.\n${lines(301)}`)).toEqual([]);
  expect(faults("src/a.generated.ts", lines(301))).toEqual([]);
});

test("the median file is short", () => {
  expect(faults("src/a.ts", lines(59))).toEqual([]);
  expect(faults("src/a.ts", lines(60))).toEqual(["1: the median file has 60 lines"]);
});

test("a registry's address is found in any text", () => {
  const host = ["registry", "npmjs", "org"].join(".");
  expect(faults("docs/a.md", `one\nhttps://${host}/pg\n`)).toEqual(["2: a package registry's address"]);
});
