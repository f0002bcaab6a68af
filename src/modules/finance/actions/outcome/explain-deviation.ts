import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Explanation, ExplanationRefusal } from "../../model/outcome/explanation.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { deleteExplanation, saveExplanation } from "../../store/outcome/explanations.ts";
import { openYear } from "../open-year.ts";

export type ExplanationContent = Omit<Explanation, "writtenAt" | "writtenBy">;

/** Says why a row deviates in a period; what was said before of the same period gives way. */
export async function explainDeviation(
  work: Work,
  content: ExplanationContent,
): Promise<Outcome<Explanation, ExplanationRefusal>> {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  const rows = await readFinanceRows(work);
  if (!rows.some((row) => row.id === content.rowId)) return refused({ code: "outcome.rowGone" });
  const unnamed = content.parts.findIndex((part) => part.label === "");
  if (unnamed !== -1) return refused({ code: "outcome.partUnnamed", index: unnamed });
  const explanation = { ...content, writtenAt: work.now.toString(), writtenBy: work.actor.userId };
  await saveExplanation(work, explanation);
  await recordEvent(work, {
    event: "deviation.explain",
    subjectId: content.rowId,
    detail: { year: content.year, month: content.month, parts: content.parts.length },
  });
  return done(explanation);
}

/** Takes an explanation away, for example when it was written on the wrong row. */
export async function withdrawExplanation(
  work: Work,
  { year, rowId, month }: Pick<Explanation, "year" | "rowId" | "month">,
): Promise<Outcome<void, ExplanationRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  if (!(await deleteExplanation(work, year, rowId, month))) return refused({ code: "outcome.rowGone" });
  await recordEvent(work, { event: "deviation.withdraw", subjectId: rowId, detail: { year, month } });
  return done();
}
