import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundAssociation } from "../../../../tests/support/world.ts";
import { column, withColumns } from "./import-columns.ts";
import { packFingerprint, unpackFingerprint } from "./import-fingerprint.ts";

const awkward = [
  "NULL",
  "null",
  "",
  " ",
  '"',
  "\\",
  '\\"',
  "{a,b}",
  "a,b",
  "'; drop table x --",
  "å\nä\tö",
  "\\x00",
  "💧",
];

describe("columns of many rows", () => {
  it("arrive as they were, whatever they hold", async () => {
    const world = await foundAssociation();
    const actor = await world.actorAs("registrar");
    const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\u0000"));
    const cell = fc.oneof(text, fc.constantFrom(...awkward), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (cells) => {
        const numbers = cells.map((_, index) => (index % 3 === 0 ? null : index));
        const bytes = cells.map((value) => (value === null ? null : Buffer.from(value)));
        const rows = await world.inZone(actor, (work) =>
          withColumns<{ words: string | null; number: number | null; bytes: Buffer | null }>(
            work,
            [
              column("words", "text", cells),
              column("number", "integer", numbers),
              column("bytes", "bytea", bytes),
            ],
            "select words, number, bytes from given",
          ),
        );
        expect(rows.map(({ words }) => words)).toEqual(cells);
        expect(rows.map(({ number }) => number)).toEqual(numbers);
        expect(rows.map((row) => row.bytes?.toString() ?? null)).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the fingerprint of a participation", () => {
  const part = fc.option(
    fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("base64")),
  );

  it("is kept with the parts it has and no others", () => {
    fc.assert(
      fc.property(fc.record({ row: part, incomes: part, activities: part }), (fingerprint) => {
        expect(unpackFingerprint(packFingerprint(fingerprint))).toEqual(fingerprint);
      }),
    );
    expect(unpackFingerprint(null)).toEqual({ row: null, incomes: null, activities: null });
  });
});
