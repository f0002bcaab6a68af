import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { kronorText } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type { LedgerEntry } from "../../model/contributions/ledger.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { insertEntries, readEntry } from "../../store/contributions/entries.ts";
import { openYear } from "../open-year.ts";

/** A row entered by hand: a payment, a correction of an earlier year or a call of its own. Öre. */
export interface EntryContent
  extends Pick<
    LedgerEntry,
    "year" | "memberId" | "amount" | "enteredOn" | "dueOn" | "correctsYear" | "reference" | "note"
  > {
  readonly kind: "called" | "paid" | "corrected";
}

export type EntryRefusal =
  | ClosedRefusal
  | { readonly code: "entry.memberUnknown" }
  | { readonly code: "entry.nothing" }
  | { readonly code: "entry.dueMissing" }
  | { readonly code: "entry.dueBefore" }
  | { readonly code: "entry.correctsWhat"; readonly year: number };

export async function enterEntry(
  work: Work,
  content: EntryContent,
): Promise<Outcome<LedgerEntry, EntryRefusal>> {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  const fault = faultIn(content);
  if (fault !== null) return refused(fault);
  if (!(await membersOf(work)).some((member) => member.id === content.memberId))
    return refused({ code: "entry.memberUnknown" });
  const entry: LedgerEntry = {
    ...content,
    ...{ id: work.newId(), reversesId: null },
    dueOn: content.kind === "called" ? content.dueOn : null,
    correctsYear: content.kind === "corrected" ? content.correctsYear : null,
  };
  await insertEntries(work, [entry]);
  await recordEvent(work, {
    event: "contribution.entry",
    subjectId: entry.id,
    detail: { kind: entry.kind, year: entry.year, amount: kronorText(entry.amount) },
  });
  return done(entry);
}

function faultIn({ kind, amount, year, enteredOn, dueOn, correctsYear }: EntryContent): EntryRefusal | null {
  if (amount === 0n) return { code: "entry.nothing" };
  if (kind === "called" && dueOn === null) return { code: "entry.dueMissing" };
  if (kind === "called" && dueOn !== null && dueOn < enteredOn) return { code: "entry.dueBefore" };
  if (kind === "corrected" && (correctsYear === null || correctsYear >= year))
    return { code: "entry.correctsWhat", year };
  return null;
}

export type ReverseRefusal =
  | ClosedRefusal
  | { readonly code: "entry.gone" }
  | { readonly code: "entry.reversed" }
  | { readonly code: "entry.isReversal" };

/** Takes an entry back by another of the same kind and the opposite amount; both stay to be read. */
export async function reverseEntry(
  work: Work,
  id: string,
  note: string,
): Promise<Outcome<LedgerEntry, ReverseRefusal>> {
  const entry = await readEntry(work, id);
  if (entry === null) return refused({ code: "entry.gone" });
  const open = await openYear(work, entry.year);
  if (!open.ok) return open;
  if (entry.reversesId !== null) return refused({ code: "entry.isReversal" });
  const reversal: LedgerEntry = {
    ...entry,
    ...{ id: work.newId(), amount: -entry.amount, enteredOn: work.today.toString(), note, reversesId: id },
  };
  if (!(await insertEntries(work, [reversal]))) return refused({ code: "entry.reversed" });
  await recordEvent(work, {
    event: "contribution.reverse",
    subjectId: id,
    detail: { kind: entry.kind, year: entry.year, amount: kronorText(entry.amount) },
  });
  return done(reversal);
}
