import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { entryKey } from "../../model/statements/entry-keys.ts";
import type { StatementEntry } from "../../model/statements/statement-entry.ts";
import { deleteEntry, readEntries, saveEntry } from "../../store/statements/entries.ts";
import { openYear } from "../open-year.ts";

export type EntryRefusal =
  | ClosedRefusal
  | { readonly code: "entry.unknownKey" }
  | { readonly code: "entry.needsAmount" }
  | { readonly code: "entry.needsText" }
  | { readonly code: "entry.needsSource" }
  | { readonly code: "entry.gone" };

/** Enters a part of the statements that no account holds; what stood under the same key is replaced. */
export async function keepEntry(work: Work, entry: StatementEntry): Promise<Outcome<void, EntryRefusal>> {
  const open = await openYear(work, entry.year);
  if (!open.ok) return open;
  const key = entryKey(entry.key);
  if (key === undefined) return refused({ code: "entry.unknownKey" });
  if (key.holds === "amount" && entry.amount === null) return refused({ code: "entry.needsAmount" });
  if (key.holds === "text" && entry.text === "") return refused({ code: "entry.needsText" });
  if (key.holds === "amount" && entry.source === "") return refused({ code: "entry.needsSource" });
  const kept = key.holds === "amount" ? { ...entry, text: "" } : { ...entry, amount: null };
  await saveEntry(work, kept);
  await recordEvent(work, { event: "statements.enter", detail: { year: entry.year, key: entry.key } });
  return done();
}

export async function removeEntry(
  work: Work,
  year: number,
  key: string,
): Promise<Outcome<void, EntryRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  if (!(await deleteEntry(work, year, key))) return refused({ code: "entry.gone" });
  await recordEvent(work, { event: "statements.remove", detail: { year, key } });
  return done();
}

/** The year's own entries. */
export async function readYearEntries(work: Work, year: number): Promise<readonly StatementEntry[]> {
  return (await readEntries(work, year)).filter((entry) => entry.year === year);
}
