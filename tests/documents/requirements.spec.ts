import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const text = readFileSync(path.join(root, "docs/requirements.md"), "utf8");
const rows = text.split("\n").filter((line) => /^\| [A-Z]{2}\d\d \|/.test(line));
const capabilities = text.split("\n").filter((line) => /^\| \d+ \|/.test(line));
const ofCatalogue = text.split("\n").filter((line) => /^\| K\d\d \|/.test(line));
const systems = text.split("\n").filter((line) => /^\| A\d\d \|/.test(line));
const all = [...rows, ...capabilities, ...ofCatalogue, ...systems];

/** "`file`: name; same file: name" as pairs; files without a known beginning stand among the modules. */
function testsOf(row: string): { readonly file: string; readonly name: string }[] {
  const cell = row.split(" | ")[3] ?? "";
  const named = cell.matchAll(/(?:`([^`]+\.spec\.tsx?)`|same file): (.+?)(?=; `|; same file:|$)/g);
  let file = "";
  return [...named].map(([, told, name = ""]) => {
    if (told !== undefined) file = /^(src|tests)\//.test(told) ? told : `src/modules/${told}`;
    return { file, name };
  });
}

it("names tests that are there", () => {
  const named = all.flatMap(testsOf);
  expect(named.length).toBeGreaterThan(all.length);
  const missing = named.filter(({ file, name }) => {
    const address = path.join(root, file);
    return !existsSync(address) || !readFileSync(address, "utf8").includes(name);
  });
  expect(missing).toEqual([]);
});

it("names a test for whatever is met", () => {
  const met = all.filter((row) => /\| Met[ ,;]/.test(row));
  expect(met.filter((row) => testsOf(row).length === 0)).toEqual([]);
});

it("tells each story once, as met, as partly met or as not begun", () => {
  const [, after = ""] = text.split("## Not begun");
  const later = [...after.matchAll(/([A-Z]{2})(\d\d)(?:–[A-Z]{2}(\d\d))?/g)].flatMap(
    ([, role = "", from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => {
        return `${role}${String(Number(from) + step).padStart(2, "0")}`;
      }),
  );
  const told = [...rows.map((row) => row.slice(2, 6)), ...later];
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(144);
});

it("tells each capability of the money that was asked for, once", () => {
  const wanted = [...Array.from({ length: 20 }, (_, at) => at + 1), 26, 27, 29, 31];
  expect(capabilities.map((row) => Number(row.split(" ")[1]))).toEqual(wanted);
});

it("tells each capability of the catalogue, once", () => {
  const wanted = [...Array.from({ length: 16 }, (_, at) => 27 + at), 48];
  expect(ofCatalogue.map((row) => Number(row.slice(3, 5)))).toEqual(wanted);
});
