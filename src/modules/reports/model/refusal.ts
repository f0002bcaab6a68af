import type { ReportBlock } from "./report.ts";

export type ReportRefusal =
  | { readonly code: "report.exists"; readonly reportId: string }
  | { readonly code: "report.gone" }
  | { readonly code: "report.interimNotAsked" }
  | { readonly code: "report.nothingToCopy" }
  | { readonly code: "report.unknownData" }
  | { readonly code: "block.gone" }
  /** Somebody else has saved since; `now` is what stands there. */
  | { readonly code: "block.changed"; readonly now: ReportBlock }
  | { readonly code: "block.hasNoText" }
  | { readonly code: "version.gone" }
  | { readonly code: "comment.gone" }
  | { readonly code: "publication.errors"; readonly count: number }
  | { readonly code: "publication.motiveMissing"; readonly count: number }
  | { readonly code: "publication.changed" }
  | { readonly code: "publication.notRendered" }
  | { readonly code: "publication.gone" };
