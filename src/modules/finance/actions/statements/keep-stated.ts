import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { EnteredFigure } from "../../model/statements/published/entered.ts";
import type { StatedContent, StatedRowFault } from "../../model/statements/published/stated-rows.ts";
import {
  deleteStatedFigure,
  replaceStatedRelations,
  saveStatedFigures,
} from "../../store/statements/stated.ts";

export type StatedRefusal =
  | { readonly code: "stated.gone" }
  | { readonly code: "stated.empty" }
  | { readonly code: "stated.faults"; readonly faults: readonly StatedRowFault[] };

/** Keeps one figure of a published document; the same key in the same document is replaced. */
export async function keepStatedFigure(work: Work, figure: EnteredFigure): Promise<void> {
  await saveStatedFigures(work, [figure]);
  await recordEvent(work, { event: "stated.enter", detail: { year: figure.year, figures: 1 } });
}

/** Keeps what a file holds: everything, or nothing where a row has a fault. Gives how many figures. */
export async function keepStatedContent(
  work: Work,
  document: string,
  { figures, relations, faults }: StatedContent,
): Promise<Outcome<number, StatedRefusal>> {
  if (faults.length > 0) return refused({ code: "stated.faults", faults });
  if (figures.length === 0) return refused({ code: "stated.empty" });
  await saveStatedFigures(work, figures);
  if (relations.length > 0) await replaceStatedRelations(work, document, relations);
  const detail = { figures: figures.length, relations: relations.length };
  await recordEvent(work, { event: "stated.import", detail });
  return done(figures.length);
}

export async function removeStatedFigure(
  work: Work,
  document: string,
  key: string,
): Promise<Outcome<void, StatedRefusal>> {
  if (!(await deleteStatedFigure(work, document, key))) return refused({ code: "stated.gone" });
  await recordEvent(work, { event: "stated.remove", detail: { figures: 1 } });
  return done();
}
