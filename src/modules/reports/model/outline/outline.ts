import type { BlockKind, HeadingLevel, ReportKind } from "../report.ts";
import { annualReportOutline } from "./annual-report.ts";
import { operationalPlanOutline } from "./operational-plan.ts";

export interface OutlineBlock {
  readonly kind: BlockKind;
  readonly level: HeadingLevel;
  readonly heading: string;
  readonly dataKey: string;
  readonly required: boolean;
  readonly guidance: string;
}

/** What a document of the kind usually holds, in order. An interim report is a short annual report with the year so far. */
export function outlineOf(kind: ReportKind): readonly OutlineBlock[] {
  if (kind === "operationalPlan") return operationalPlanOutline;
  if (kind === "annualReport") return annualReportOutline;
  const wanted = [
    "Sammanfattning av året",
    "Måluppfyllelse",
    "Ekonomisk redogörelse",
    "God ekonomisk hushållning",
  ];
  const data = ["goalAttainment", "operatingStatement", "explanations", "signatures"];
  return annualReportOutline
    .filter((block) => wanted.includes(block.heading) || data.includes(block.dataKey))
    .map((block) => ({ ...block, level: block.kind === "text" ? 1 : block.level }));
}
