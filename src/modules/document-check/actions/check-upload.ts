import type { ReadLimits, SourceDocument, SourceRefusal } from "../../../platform/files/document/index.ts";
import { readDocument } from "../../../platform/files/document/index.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { CheckedDocument } from "../model/check-document.ts";
import { checkDocument } from "../model/check-document.ts";

export type CheckRefusal =
  | SourceRefusal
  | { readonly code: "documentTooManyCells"; readonly cells: number; readonly most: number };

/** How much is checked at once. */
export type CheckLimits = ReadLimits & { readonly cells: number };

/** Reads Word, Excel or CSV and checks it. Nothing is stored. Without limits all of it is checked, however long it takes. */
export function checkUpload(bytes: Uint8Array, limits?: CheckLimits): Outcome<CheckedDocument, CheckRefusal> {
  const read = readDocument(bytes, limits);
  if (!read.ok) return read;
  const cells = filledCells(read.value);
  if (limits !== undefined && cells > limits.cells)
    return refused({ code: "documentTooManyCells", cells, most: limits.cells });
  return done(checkDocument(read.value));
}

/** The cells of tables and sheets that hold anything. */
function filledCells({ blocks }: SourceDocument): number {
  let count = 0;
  for (const block of blocks)
    if (block.kind === "grid")
      for (const row of block.rows) for (const cell of row) if (cell !== null) count += 1;
  return count;
}
