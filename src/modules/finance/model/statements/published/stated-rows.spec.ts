import { expect, it } from "vitest";
import { readStatedRows } from "./stated-rows.ts";

const relation = { line: 2, what: "", amount: "", unit: "", place: "", relation: "summa" };
const faultsOf = (row: { key: string; parts: string }, times = 1) =>
  readStatedRows(
    "Plan",
    2019,
    Array.from({ length: times }, () => ({ ...relation, ...row })),
  ).faults;

it("takes a relation of a few rows", () => {
  expect(faultsOf({ key: "summa", parts: "a|−b" })).toEqual([]);
});

it.each([
  ["a name that is too long", { key: "x".repeat(201), parts: "a" }, 1],
  ["more parts than a table has rows", { key: "summa", parts: "a|".repeat(201) }, 1],
  ["more relations than a document has", { key: "summa", parts: "a" }, 10_001],
])("says so of %s, which could not be kept", (_, row, times) => {
  expect(faultsOf(row, times)).toEqual([{ line: 2, code: "badRelation", value: "summa" }]);
});
