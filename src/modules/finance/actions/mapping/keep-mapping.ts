import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import type { MappingRefusal } from "../../model/mapping/mapping.ts";
import type { NewAccountMapping, NewRowMapping } from "../../model/mapping/mapping-change.ts";
import { checkAccountMapping, checkRowMapping } from "../../model/mapping/mapping-change.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import {
  endMapping as endInStore,
  insertAccountMapping,
  insertRowMapping,
  readAccountMappings,
  readRowMappings,
} from "../../store/mapping.ts";
import { openFrom } from "../open-from.ts";

export type KeepMappingRefusal = MappingRefusal | ClosedRefusal;

/** Puts accounts on lines of the statements from the year on; all or none. Gives how many. */
export async function mapAccounts(
  work: Work,
  year: number,
  wanted: readonly NewAccountMapping[],
): Promise<Outcome<number, KeepMappingRefusal>> {
  const open = await openFrom(work, year);
  if (!open.ok) return open;
  if (wanted.length === 0) return refused({ code: "mapping.nothingGiven" });
  const existing = [...(await readAccountMappings(work, year))];
  for (const one of wanted) {
    const checked = checkAccountMapping(one, existing);
    if (!checked.ok) return checked;
    const mapping = { ...one, id: work.newId(), fromYear: year, toYear: null };
    await insertAccountMapping(work, work.actor.associationId, mapping);
    existing.push(mapping);
  }
  await recordEvent(work, { event: "ledger.mapAccounts", detail: { year, count: wanted.length } });
  return done(wanted.length);
}

/** Puts objects and accounts on rows of budget and outcome from the year on; all or none. Gives how many. */
export async function mapRows(
  work: Work,
  year: number,
  wanted: readonly NewRowMapping[],
): Promise<Outcome<number, KeepMappingRefusal>> {
  const open = await openFrom(work, year);
  if (!open.ok) return open;
  if (wanted.length === 0) return refused({ code: "mapping.nothingGiven" });
  const rowIds = new Set((await readFinanceRows(work)).map((row) => row.id));
  const existing = [...(await readRowMappings(work, year))];
  for (const one of wanted) {
    const checked = checkRowMapping(one, existing, rowIds);
    if (!checked.ok) return checked;
    const mapping = { ...one, id: work.newId(), fromYear: year, toYear: null };
    await insertRowMapping(work, work.actor.associationId, mapping);
    existing.push(mapping);
  }
  await recordEvent(work, { event: "ledger.mapRows", detail: { year, count: wanted.length } });
  return done(wanted.length);
}

/** Ends a mapping before the year: earlier years keep what they were counted with. */
export async function endMapping(
  work: Work,
  year: number,
  kind: "accounts" | "rows",
  id: string,
): Promise<Outcome<void, KeepMappingRefusal>> {
  const open = await openFrom(work, year);
  if (!open.ok) return open;
  const table = kind === "accounts" ? "association.account_mapping" : "association.row_mapping";
  if (!(await endInStore(work, table, id, year))) return refused({ code: "mapping.gone" });
  await recordEvent(work, { event: "ledger.endMapping", subjectId: id, detail: { year, kind } });
  return done();
}
