import type { DocumentContent } from "../../../../platform/documents/index.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import { chartSvg } from "./chart-svg.tsx";
import { contentWith } from "./content-with.ts";

/** The finished document, every figure already text: what page, PDF and Word are set from, and what is frozen. */
export function documentContent(document: ReadDocument, today: string): DocumentContent {
  return contentWith(document, today, chartSvg);
}
