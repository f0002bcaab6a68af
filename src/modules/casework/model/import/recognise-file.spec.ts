import { expect, it } from "vitest";
import { nearestName } from "./near-names.ts";
import { recogniseFile } from "./recognise-file.ts";

it.each([
  ["deltagare.csv", "deltagare"],
  ["uppladdat/Deltagare 2017.xlsx", "deltagare"],
  ["C:\\Data\\Försörjning.csv", "forsorjning"],
  ["Försörjning.csv".normalize("NFD"), "forsorjning"],
  ["enkätsvar höst.csv", "enkatsvar"],
  ["aktiviteter.csv", "aktiviteter"],
  ["konsultationer.csv", "konsultationer"],
  ["errors.json", null],
])("takes %s for %s by its name", (name, kind) => {
  expect(recogniseFile(name, [])).toBe(kind);
});

it("looks at the header when the name tells nothing", () => {
  expect(recogniseFile("export.csv", ["Datum", "Råd", "antal", "x"])).toBe("konsultationer");
  expect(recogniseFile("export.csv", ["a", "b"])).toBeNull();
});

it.each([
  ["Ung i Nynas", "Ung i Nynäs"],
  ["ung i tyresö ", "Ung i Tyresö"],
  ["Haninge kommun", null],
  ["F", null],
  ["", null],
])("suggests for %j", (written, name) => {
  expect(nearestName(written, ["Ung i Tyresö", "Ung i Nynäs", "Haninge", "man"])).toBe(name);
});
