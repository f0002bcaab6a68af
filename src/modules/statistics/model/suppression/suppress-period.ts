import type { PeriodFigures } from "../counting/count-period.ts";
import type { CodeBook } from "../counting/input.ts";
import { emptyDraft, toTable } from "./draft.ts";
import type { Suppressed } from "./redact.ts";
import { redact } from "./redact.ts";
import { setCells } from "./set-cells.ts";
import { suppress } from "./suppress.ts";
import type { SuppressionOptions } from "./table.ts";
import { totalCells } from "./total-cells.ts";
import { workLabels } from "./work-labels.ts";

/**
 * The figures of one period as they may leave the party zone; `subInterventions` are the printed names of those with a
 * parent. Periods that overlap or add up to a printed one (months and their year) must not both go out: nothing here
 * knows that they belong together.
 */
export function suppressPeriod(
  figures: PeriodFigures,
  subInterventions: ReadonlySet<string>,
  codes: CodeBook,
  options: SuppressionOptions,
): Suppressed<PeriodFigures> {
  const draft = emptyDraft();
  const labels = workLabels(codes);
  const sets = Object.entries(figures.insatser).map(([name, set]) => ({
    isSub: subInterventions.has(name),
    cells: setCells(draft, ["insatser", name], set, 1, labels),
  }));
  const of = (isSub: boolean) => sets.filter((set) => set.isSub === isSub).map(({ cells }) => cells);
  totalCells(draft, ["total"], figures.total, { top: of(false), sub: of(true) }, labels);
  return redact(figures, draft, suppress(toTable(draft), options));
}
