import type { Outcome } from "../../values/outcome.ts";
import { refused } from "../../values/outcome.ts";
import type { DocumentContent } from "../content/document-content.ts";
import type { ContentRefusal } from "../content/find-content-fault.ts";
import { findContentFault } from "../content/find-content-fault.ts";
import { templateData } from "../content/template-data.ts";
import { HOUSE_TEMPLATE } from "../house-style/house-template.ts";
import type { PdfRefusal } from "./pdf-refusal.ts";
import type { RenderLimits } from "./render-queue.ts";
import { RenderQueue } from "./render-queue.ts";

/** Typst source that reads its data from `json("data.json")`. It must set title and date; the compiler demands it. */
export interface PdfTemplate {
  readonly source: string;
}

/** Makes tagged PDF files (PDF/UA-1, enforced by the compiler) in a process of its own. One for the whole process. */
export interface PdfRenderer {
  /** `data` reaches the template as JSON, so nothing in it is ever run. */
  renderPdf(template: PdfTemplate, data: unknown): Promise<Outcome<Uint8Array, PdfRefusal>>;
  /** Sets the content in the house style. */
  renderDocument(content: DocumentContent): Promise<Outcome<Uint8Array, PdfRefusal | ContentRefusal>>;
  close(): Promise<void>;
}

/** A report of 32 pages with 30 tables takes about 0.5 s. */
const DEFAULT_LIMITS: RenderLimits = {
  rendersPerWorker: 50,
  milliseconds: 60_000,
  idleMilliseconds: 60_000,
};

/** The process starts at the first document. */
export function createPdfRenderer(limits: Partial<RenderLimits> = {}): PdfRenderer {
  const queue = new RenderQueue({ ...DEFAULT_LIMITS, ...limits });
  const renderPdf: PdfRenderer["renderPdf"] = (template, data) =>
    queue.render(template.source, JSON.stringify(data));
  return {
    renderPdf,
    async renderDocument(content) {
      const fault = findContentFault(content);
      return fault ? refused(fault) : renderPdf(HOUSE_TEMPLATE, templateData(content));
    },
    close: () => queue.close(),
  };
}
