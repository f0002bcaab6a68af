import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { ClosingContent, ClosingRefusal, YearClosing } from "../../model/statements/closing.ts";
import { closingFigures, mayClose, mayReopen } from "../../model/statements/closing.ts";
import { holdFinancialYear, readFinancialYears, saveFinancialYear } from "../../store/financial-years.ts";
import { insertClosing } from "../../store/statements/closings.ts";
import { readChecks } from "./read-checks.ts";
import { readStatements } from "./read-statements.ts";

/** Closes the year with the board's decision and keeps its figures as they are; every later change of them is refused. */
export async function closeYear(
  work: Work,
  year: number,
  content: ClosingContent,
): Promise<Outcome<void, ClosingRefusal>> {
  const kept = await holdFinancialYear(work, year);
  const statements = await readStatements(work, year);
  const failing = (await readChecks(work, year)).filter((one) => !one.holds && one.level === "error").length;
  const facts = { hasFigures: statements.source !== "none", failing, today: work.today };
  const allowed = mayClose(kept, content, facts);
  if (!allowed.ok) return allowed;
  const entry = { kind: "closed", ...content, failing, figures: closingFigures(statements) } as const;
  await write(work, year, entry);
  await saveFinancialYear(work, {
    ...kept,
    closedAt: work.now.toString(),
    closedBy: work.actor.userId,
    closingReference: content.reference,
  });
  await recordEvent(work, { event: "financialYear.close", detail: { year, failing } });
  return done();
}

/** Opens a closed year again. The reason stays in the year's history. */
export async function reopenYear(
  work: Work,
  year: number,
  reason: string,
): Promise<Outcome<void, ClosingRefusal>> {
  const kept = await holdFinancialYear(work, year);
  const allowed = mayReopen(year, await readFinancialYears(work));
  if (!allowed.ok) return allowed;
  const entry = { kind: "reopened", decidedOn: null, reference: "", reason, failing: 0 } as const;
  await write(work, year, { ...entry, figures: new Map() });
  await saveFinancialYear(work, { ...kept, closedAt: null, closedBy: null, closingReference: "" });
  await recordEvent(work, { event: "financialYear.reopen", detail: { year } });
  return done();
}

type Entry = Omit<YearClosing, "id" | "year" | "doneAt" | "doneBy">;

async function write(work: Work, year: number, entry: Entry): Promise<void> {
  const done = { doneAt: work.now.toString(), doneBy: work.actor.userId };
  await insertClosing(work, { ...entry, ...done, year, id: work.newId() });
}
