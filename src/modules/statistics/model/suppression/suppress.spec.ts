import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recover } from "./attacker.ts";
import { suppress } from "./suppress.ts";
import type { Cell, Equation, Table } from "./table.ts";

const OPTIONS = { threshold: 5 };
const cell = (value: number, cost = value, printed = true): Cell => ({ value, printed, protect: true, cost });

/** Rows × columns with margins and a grand total. */
function crossTable(counts: readonly (readonly number[])[]): Table {
  const cells: Cell[] = [];
  const equations: Equation[] = [];
  const put = (value: number, cost: number) => cells.push(cell(value, cost)) - 1;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const inner = counts.map((row) => row.map((value) => put(value, value)));
  const rowTotals = counts.map((row) => put(sum(row), 10_000 + sum(row)));
  const width = counts[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => counts.map((row) => row[c] ?? 0));
  const columnTotals = columns.map((column) => put(sum(column), 10_000 + sum(column)));
  const all = put(sum(counts.flat()), 1_000_000);
  for (const [r, parts] of inner.entries()) equations.push({ total: rowTotals[r] ?? 0, parts });
  for (const [c, total] of columnTotals.entries())
    equations.push({ total, parts: inner.map((row) => row[c] ?? 0) });
  equations.push({ total: all, parts: rowTotals }, { total: all, parts: columnTotals });
  return { cells, equations };
}

const counts = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));
const crossTables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(crossTable);

/** Leaves, and sums of any cells before them: overlapping, nested and repeated, printed or not. */
const tangledTables = fc
  .tuple(
    fc.array(counts, { minLength: 2, maxLength: 10 }),
    fc.array(
      fc.record({
        picks: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        printed: fc.boolean(),
        cost: fc.nat(99),
      }),
      { maxLength: 14 },
    ),
  )
  .map(([leaves, sums]): Table => {
    const cells = leaves.map((value) => cell(value));
    const equations: Equation[] = [];
    for (const { picks, printed, cost } of sums) {
      const parts = [...new Set(picks.map((pick) => pick % cells.length))];
      const value = parts.reduce((total, part) => total + (cells[part]?.value ?? 0), 0);
      equations.push({ total: cells.push(cell(value, cost, printed)) - 1, parts });
    }
    return { cells, equations };
  });

describe("no hidden small count can be worked out", () => {
  it("from a cross table with margins", () => {
    fc.assert(
      fc.property(crossTables, (table) => {
        expect(recover(table, suppress(table, OPTIONS), OPTIONS)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("from overlapping sums", () => {
    fc.assert(
      fc.property(tangledTables, fc.boolean(), fc.constantFrom(3, 5, 10), (table, hideZero, threshold) => {
        const options = { threshold, hideZero };
        expect(recover(table, suppress(table, options), options)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is hidden", () => {
  const hiddenValues = (table: Table, options: { threshold: number; hideZero?: boolean } = OPTIONS) => {
    const hidden = suppress(table, options);
    return table.cells.flatMap(({ value }, i) => (hidden[i] === 1 ? [value] : []));
  };

  it("is every count from 1 to 4, and nothing when there is none", () => {
    expect(
      hiddenValues(
        crossTable([
          [12, 0],
          [5, 30],
        ]),
      ),
    ).toEqual([]);
    fc.assert(
      fc.property(crossTables, (table) => {
        const hidden = suppress(table, OPTIONS);
        for (const [i, { value }] of table.cells.entries())
          if (value >= 1 && value <= 4) expect(hidden[i]).toBe(1);
          else if (value === 0) expect(hidden[i]).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is a second cell in the row of a small one, and the cheapest rectangle in a cross table", () => {
    expect(
      hiddenValues({
        cells: [cell(20, 999), cell(3), cell(7), cell(10)],
        equations: [{ total: 0, parts: [1, 2, 3] }],
      }),
    ).toEqual([3, 7]);
    expect(
      hiddenValues(
        crossTable([
          [3, 20, 30],
          [40, 9, 60],
          [70, 80, 90],
        ]),
      ),
    ).toEqual([3, 20, 40, 9]);
  });

  it("is zero too when asked for", () => {
    const table = crossTable([
      [0, 20, 31],
      [40, 50, 60],
      [33, 21, 25],
    ]);
    expect(hiddenValues(table)).toEqual([]);
    expect(hiddenValues(table, { threshold: 5, hideZero: true })).toContain(0);
  });

  it("covers a difference that is printed nowhere", () => {
    const table: Table = {
      cells: [cell(40, 999), cell(38, 1), cell(2, 0, false)],
      equations: [{ total: 0, parts: [1, 2] }],
    };
    expect([...suppress(table, OPTIONS)]).toEqual([0, 1, 1]);
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(tangledTables, (table) => {
        expect(suppress(table, OPTIONS)).toEqual(suppress(table, OPTIONS));
      }),
      { numRuns: 50 },
    );
  });
});
