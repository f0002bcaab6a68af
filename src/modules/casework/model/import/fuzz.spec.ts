import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture, sampleContext, sourceFile } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import type { FileKind } from "./file-kinds.ts";
import { FILE_KIND_ORDER } from "./file-kinds.ts";
import { FINDING_KINDS } from "./finding.ts";

const context = sampleContext();

function firstRows(kind: FileKind): string[][] {
  const lines = fixture("sample-a", `${kind}.csv`).toString().split("\r\n").slice(0, 40);
  return lines.filter((line) => !line.includes('"')).map((line) => line.split(";"));
}

const anyCell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    " ",
    "=1+1",
    "2017-02-30",
    "42736",
    "2099-01-01",
    "ja",
    "1,99E+11",
    '"',
    "D00002",
    "\uFFFD",
  ),
);

describe.each(FILE_KIND_ORDER)("%s", (kind) => {
  const rows = firstRows(kind);

  it("keeps its word whatever bytes it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (tail) => {
        const header = Buffer.from(`${rows[0]?.join(";")}\r\n`);
        for (const bytes of [tail, Buffer.concat([header, tail])]) {
          const { findings } = checkImport([await sourceFile(`${kind}.csv`, bytes)], context);
          for (const finding of findings) expect(finding.severity).toBe(FINDING_KINDS[finding.kind]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts every row once, as accepted or rejected, whatever its cells hold", async () => {
    const edit = fc.record({ row: fc.nat(rows.length - 2), column: fc.nat(14), cell: anyCell });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
        const edited = rows.map((cells) => [...cells]);
        for (const { row, column, cell } of edits) {
          const cells = edited[row + 1];
          if (cells !== undefined) cells[column % cells.length] = `"${cell.replaceAll('"', '""')}"`;
        }
        const bytes = Buffer.from(edited.map((cells) => `${cells.join(";")}\r\n`).join(""));
        const file = await sourceFile(`${kind}.csv`, bytes);
        const check = checkImport([file], context);
        const accepted = Object.values(check.rows).reduce((sum, list) => sum + list.length, 0);
        expect(accepted + check.rejected + check.waiting).toBe(
          "unreadable" in file.content ? 0 : file.content.records.length,
        );
        for (const finding of check.findings) expect(finding.message).toMatch(/[.?]$/);
      }),
      { numRuns: 60 },
    );
  });
});
