import type { PdfRenderer } from "../../src/platform/documents/index.ts";
import { createPdfRenderer } from "../../src/platform/documents/index.ts";

let shared: PdfRenderer | undefined;

/** One renderer for the run: its thread costs a second to start and knows nothing between documents. */
export function testPdfRenderer(): PdfRenderer {
  shared ??= createPdfRenderer();
  return shared;
}
