import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { demoLedgers } from "../../../tests/support/demo-ledger/ledger-file.ts";
import { readAccounts, readPublished, shownKronor } from "../../../tests/support/published-statements.ts";
import { mapToLines } from "../../modules/finance/model/mapping/map-sums.ts";
import { makeStatements } from "../../modules/finance/model/statements/make-statements.ts";
import type { Statements } from "../../modules/finance/model/statements/statements.ts";
import { figuresOf } from "../../modules/finance/model/statements/year-figures.ts";
import { demoAccountMappings } from "./ledger-mappings.ts";

const folder = new URL("../data/ledger/", import.meta.url);
const mappings = demoAccountMappings.map((one, index) => ({
  ...{ ...one, id: String(index), fromYear: 2016, toYear: null },
}));

function figures(year: number) {
  const file = readFileSync(new URL(`ostra-sodertorn-${year}.se`, folder));
  return figuresOf(mapToLines(readAccounts(file), mappings).mapped);
}

const facts = { entries: [], source: "ledger", previousSource: "ledger" } as const;
const made = makeStatements({ ...facts, year: 2017, current: figures(2017), previous: figures(2016) });
const published = readPublished();

/** What the original has wrong, by the record's id, and what comes out instead. */
const corrected: readonly (readonly [id: string, place: string, printed: number, right: number])[] = [
  ["OS17-CF-RECEIVABLES", "cashFlow/changeReceivables/2017", -3_230_217, -3_230_218],
  ["OS17-NOTE6-OPENING", "note6/equity.opening/2017", 6_073_244, 6_073_243],
  ["OS17-NOTE5-SUM-2017", "note5/total/2017", 4_327_422, 4_347_422],
  ["OS17-NOTE4-RR-2016", "note4/total/2016", 19_799_284, 19_794_180],
  // The same 5 104 kronor of bank costs, in the row that held them.
  ["OS17-NOTE4-RR-2016", "note4/Övriga kostnader/2016", 280_352, 275_248],
];

function shown(statements: Statements): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const part of ["incomeStatement", "balanceSheet", "cashFlow"] as const)
    for (const row of statements[part]) addBoth(places, `${part}/${row.key}`, row.amount, row.previous);
  for (const note of statements.notes)
    for (const row of note.rows)
      addBoth(
        places,
        `note${note.number}/${row.kind === "sum" ? "total" : nameIn(row)}`,
        row.amount,
        row.previous,
      );
  return places;
}

function nameIn({ key, label }: { readonly key: string; readonly label: string }): string {
  return key.startsWith("equity.") ? key : label;
}

function addBoth(places: Map<string, number>, place: string, now: bigint, before: bigint | null): void {
  places.set(`${place}/2017`, shownKronor(now));
  if (before !== null) places.set(`${place}/2016`, shownKronor(before));
}

test("the annual report 2017 comes out figure for figure, with its known errors corrected", () => {
  const ours = shown(made);
  const expected = new Map(published);
  for (const [, place, printed, right] of corrected) {
    expect([place, published.get(place)]).toEqual([place, printed]);
    expected.set(place, right);
  }
  const differing = [...expected].filter(([place, kronor]) => ours.get(place) !== kronor);
  expect(differing.map(([place, kronor]) => [place, kronor, ours.get(place)])).toEqual([]);
  expect(expected.size).toBeGreaterThan(110);
});

test("the corrected errors are the records that the statements can be held against", () => {
  expect([...new Set(corrected.map(([id]) => id))]).toEqual([
    "OS17-CF-RECEIVABLES",
    "OS17-NOTE6-OPENING",
    "OS17-NOTE5-SUM-2017",
    "OS17-NOTE4-RR-2016",
  ]);
});

test("rounding of the cash flow stands as a row of its own", () => {
  const row = made.cashFlow.find((one) => one.key === "rounding");
  expect([row?.amount, row?.previous]).toEqual([100n, 0n]);
});

test("the demo's files are what the tool writes", () => {
  for (const { name, make } of demoLedgers)
    expect(Buffer.from(make()).equals(readFileSync(new URL(name, folder))), name).toBe(true);
});
