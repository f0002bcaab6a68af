import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import type { RowContent, RowRefusal } from "../../model/rows/row-change.ts";
import { checkLabel, checkUse, moved } from "../../model/rows/row-change.ts";
import { readProjectNames, readRowUse } from "../../store/budget/row-use.ts";
import { insertFinanceRow, readFinanceRows, updateFinanceRow } from "../../store/finance-rows.ts";

/** Adds a row last in its part. Gives the row as it is kept. */
export async function addRow(work: Work, content: RowContent): Promise<Outcome<FinanceRow, RowRefusal>> {
  const rows = await readFinanceRows(work);
  const allowed = await checkContent(work, content, rows);
  if (!allowed.ok) return allowed;
  const sort = Math.max(0, ...rows.map((row) => row.sort)) + 10;
  const row = { ...content, id: work.newId(), sort };
  await insertFinanceRow(work, work.actor.associationId, row);
  await recordEvent(work, { event: "financeRow.add", subjectId: row.id, detail: { area: row.area } });
  return done(row);
}

/** Changes a row's name, ties or last year; its part too, as long as no adopted budget holds it. */
export async function changeRow(
  work: Work,
  id: string,
  content: RowContent,
): Promise<Outcome<FinanceRow, RowRefusal>> {
  const rows = await readFinanceRows(work);
  const before = rows.find((row) => row.id === id);
  if (before === undefined) return refused({ code: "row.gone" });
  const allowed = await checkContent(
    work,
    content,
    rows.filter((row) => row.id !== id),
  );
  if (!allowed.ok) return allowed;
  const use = checkUse(before, content, await readRowUse(work, id));
  if (!use.ok) return use;
  const row = { ...content, id, sort: before.sort };
  await updateFinanceRow(work, row);
  const detail = { area: row.area, endsYear: row.endsYear, renamed: row.label !== before.label };
  await recordEvent(work, { event: "financeRow.change", subjectId: id, detail });
  return done(row);
}

/** Moves a row one step within its part of the budget; nothing happens at the end of it. */
export async function moveRow(
  work: Work,
  id: string,
  direction: "up" | "down",
): Promise<Outcome<FinanceRow, RowRefusal>> {
  const rows = await readFinanceRows(work);
  const before = new Map(rows.map((row) => [row.id, row.sort]));
  const after = moved(rows, id, direction);
  const row = after.find((one) => one.id === id);
  if (row === undefined) return refused({ code: "row.gone" });
  for (const one of after) if (before.get(one.id) !== one.sort) await updateFinanceRow(work, one);
  await recordEvent(work, { event: "financeRow.move", subjectId: id, detail: { direction } });
  return done(row);
}

async function checkContent(
  work: Work,
  content: RowContent,
  others: readonly FinanceRow[],
): Promise<Outcome<void, RowRefusal>> {
  const { interventionId, projectId } = content;
  if (interventionId !== null && (await interventionById(work, interventionId)) === null)
    return refused({ code: "row.unknownIntervention" });
  if (projectId !== null && !(await readProjectNames(work)).some((one) => one.id === projectId))
    return refused({ code: "row.unknownProject" });
  return checkLabel(content, others);
}
