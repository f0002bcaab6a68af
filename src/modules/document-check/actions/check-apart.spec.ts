import { setInterval } from "node:timers/promises";
import { expect, it } from "vitest";
import { checkApart } from "./check-apart.ts";

const limits = { cells: 20_000, office: 8_000_000, csv: 2_000_000 };

function list(rows: number, columns: number): Uint8Array {
  const cells = (row: number) =>
    Array.from({ length: columns }, (_, at) => String((row * 7919 * (at + 1)) % 99_991));
  const lines = Array.from({ length: rows }, (_, row) => [
    row % 9 ? `Rad ${row}` : `Summa ${row}`,
    ...cells(row),
  ]);
  return new TextEncoder().encode(lines.map((line) => line.join(";")).join("\n"));
}

it("checks the longest document that is let in while the server answers others", async () => {
  let turns = 0;
  const checking = checkApart(list(1900, 9), limits, 120);
  let checked: Awaited<typeof checking> | undefined;
  void checking.then((value) => {
    checked = value;
  });
  for await (const _ of setInterval(5)) {
    turns += 1;
    if (checked !== undefined) break;
  }
  expect(checked?.ok && checked.value.tables).toHaveLength(1);
  // The thread of the server was free all along: it had its turns while the other one counted.
  expect(turns).toBeGreaterThan(5);
});

it("refuses what is too much for one visit, and gives up what takes too long", async () => {
  expect(await checkApart(list(2100, 9), limits, 60)).toEqual({
    ok: false,
    refusal: { code: "documentTooManyCells", cells: 21_000, most: 20_000 },
  });
  expect(await checkApart(list(60_000, 9), limits, 60)).toMatchObject({
    refusal: { code: "documentTooLarge" },
  });
  expect(await checkApart(list(1900, 9), limits, 0.001)).toMatchObject({
    refusal: { code: "documentTooSlow" },
  });
});
