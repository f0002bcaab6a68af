import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Member } from "../../../associations/index.ts";
import { membersOf } from "../../../associations/index.ts";
import type { LedgerEntry, OpenCall } from "../../model/contributions/ledger.ts";
import { overdueCalls, standing } from "../../model/contributions/ledger.ts";
import { inFixedOrder } from "../../model/contributions/member-order.ts";
import { insertEntries, readEntries } from "../../store/contributions/entries.ts";
import { readTerms } from "../../store/contributions/terms.ts";

/** A member with calls whose day has passed. Öre. */
export interface Overdue {
  readonly member: Member;
  readonly calls: readonly OpenCall[];
  readonly total: bigint;
  /** YYYY-MM-DD; null where it has not been reminded of what is now overdue. */
  readonly remindedOn: string | null;
}

/** Who is late, over all years. */
export async function readOverdue(work: BareWork): Promise<readonly Overdue[]> {
  const [members, today, entries] = [
    inFixedOrder(await membersOf(work), await readTerms(work)),
    work.today.toString(),
    await readEntries(work),
  ];
  return members.flatMap((member) => {
    const own = entries.filter((entry) => entry.memberId === member.id);
    const calls = overdueCalls(own, today);
    const total = calls.reduce((sum, { left }) => sum + left, 0n);
    return calls.length === 0 ? [] : [{ member, calls, total, remindedOn: lastReminder(own, calls) }];
  });
}

function lastReminder(own: readonly LedgerEntry[], calls: readonly OpenCall[]): string | null {
  const since = calls[0]?.call.dueOn ?? "";
  const reminders = standing(own).filter((entry) => entry.kind === "reminded" && entry.enteredOn > since);
  return reminders.at(-1)?.enteredOn ?? null;
}

/** Notes that a member has been sent a reminder of what is overdue today. */
export async function noteReminder(
  work: Work,
  memberId: string,
): Promise<Outcome<Overdue, { readonly code: "entry.notOverdue" }>> {
  const overdue = (await readOverdue(work)).find(({ member }) => member.id === memberId);
  if (overdue === undefined) return refused({ code: "entry.notOverdue" });
  const year = overdue.calls[0]?.call.year ?? work.today.year;
  await insertEntries(work, [
    {
      ...{ id: work.newId(), year, memberId, kind: "reminded", amount: overdue.total },
      ...{ enteredOn: work.today.toString(), dueOn: null, correctsYear: null },
      ...{ reference: "", note: "", reversesId: null },
    },
  ]);
  await recordEvent(work, { event: "contribution.remind", subjectId: memberId, detail: { year } });
  return done(overdue);
}
