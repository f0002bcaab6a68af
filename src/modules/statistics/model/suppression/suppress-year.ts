import type { Figures } from "../counting/figures.ts";
import type { CodeBook } from "../counting/input.ts";
import { activityCells, anonymousCells, surveyCells } from "./activity-cells.ts";
import type { Draft } from "./draft.ts";
import { emptyDraft, toTable } from "./draft.ts";
import { incomeCells } from "./income-cells.ts";
import { withoutRareNames } from "./rare-names.ts";
import type { Suppressed } from "./redact.ts";
import { redact } from "./redact.ts";
import { suppress, suppressSteps } from "./suppress.ts";
import type { SuppressionOptions } from "./table.ts";
import { workLabels } from "./work-labels.ts";
import { yearCells } from "./year-cells.ts";

export type SuppressedFigures = Suppressed<Figures>;

/**
 * The figures as they may leave the party zone: every count from 1 to threshold − 1, what it could be worked out from,
 * and the shares and means that rest on either, are null. What somebody has typed is left out with its count.
 *
 * Give it all years that readers can lay side by side, and print the wanted year of the answer: years that are hidden each
 * for itself may together reveal what neither does alone, since one year's carried over is the last one's ongoing.
 * Consultations are left as they are, for they hold no person: they count advice given. Surveys have a threshold of their
 * own when they are counted; here only the number of respondents left out is hidden when it is small.
 */
export function suppressYear(
  figures: Figures,
  codes: CodeBook,
  options: SuppressionOptions,
): SuppressedFigures {
  const draft = tableOf(figures, codes);
  return withoutRareNames(redact(figures, draft, suppress(toTable(draft), options)));
}

/** The same in steps of some milliseconds, for whoever has other things to do in between. */
export function* suppressYearSteps(
  figures: Figures,
  codes: CodeBook,
  options: SuppressionOptions,
): Generator<void, SuppressedFigures> {
  const draft = tableOf(figures, codes);
  yield;
  return withoutRareNames(redact(figures, draft, yield* suppressSteps(toTable(draft), options)));
}

/** The cells and equations of printed figures, also for whoever wants to check what is hidden. */
export function tableOf(figures: Figures, codes: CodeBook): Draft {
  const draft = emptyDraft();
  const labels = workLabels(codes);
  yearCells(draft, figures, labels);
  incomeCells(draft, figures, labels);
  activityCells(draft, figures);
  anonymousCells(draft, figures);
  surveyCells(draft, figures);
  return draft;
}
