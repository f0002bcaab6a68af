import { expect, it } from "vitest";
import { Chance } from "../../../../tests/support/documents/chance.ts";
import { makeTable } from "../../../../tests/support/documents/make-table.ts";
import { writeDocx } from "../../../../tests/support/documents/write-document.ts";
import { readDocument } from "../../../platform/files/document/index.ts";
import { checkDocument } from "./check-document.ts";

/** Processor time, so that a busy machine fails nothing. Here it takes a quarter of a second. */
it("checks a hundred pages with a hundred tables in less than three seconds", () => {
  const chance = new Chance(2017);
  const tables = Array.from({ length: 100 }, () => makeTable(chance));
  const paragraph = "Förbundet ska verka för att medborgare får stöd och rehabilitering. ".repeat(8);
  const bytes = writeDocx(
    tables,
    Array.from({ length: 500 }, () => paragraph),
  );
  const before = process.cpuUsage();
  const read = readDocument(bytes);
  const checked = read.ok ? checkDocument(read.value) : null;
  const used = process.cpuUsage(before);
  expect(checked?.tables).toHaveLength(100);
  expect((used.user + used.system) / 1_000_000).toBeLessThan(3);
});
