import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { kronorText } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { latestOf } from "../../model/contributions/decision.ts";
import { balanceOf } from "../../model/contributions/ledger.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { readDecisions } from "../../store/contributions/decisions.ts";
import { insertEntries, readEntries } from "../../store/contributions/entries.ts";
import { openYear } from "../open-year.ts";

/** A call to every member for a part of the year's contribution. Days are YYYY-MM-DD. */
export interface Calling {
  readonly year: number;
  readonly enteredOn: string;
  readonly dueOn: string;
  /** 1: all that is left; 2: half of the year's; 4: a quarter. Never more than what is left. */
  readonly portion: 1 | 2 | 4;
  readonly reference: string;
}

export type CallRefusal =
  | ClosedRefusal
  | { readonly code: "contribution.notDecided"; readonly year: number }
  | { readonly code: "contribution.dueBefore" }
  | { readonly code: "contribution.nothingToCall"; readonly year: number };

/** Calls each member that has something left to call; gives how many and how much, öre. */
export async function callContributions(
  work: Work,
  { year, enteredOn, dueOn, portion, reference }: Calling,
): Promise<Outcome<{ readonly members: number; readonly total: bigint }, CallRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  if (dueOn < enteredOn) return refused({ code: "contribution.dueBefore" });
  const decision = latestOf(await readDecisions(work, [year]), year);
  if (decision === null) return refused({ code: "contribution.notDecided", year });
  const entries = await readEntries(work, { year });
  const calls = decision.parts.flatMap(({ memberId, amount: decided }) => {
    const own = entries.filter((entry) => entry.memberId === memberId);
    const amount = amountToCall(decided, balanceOf(decided, own).toCall, portion);
    const call = { id: work.newId(), year, memberId, kind: "called" as const, amount, enteredOn, dueOn };
    return amount > 0n ? [{ ...call, correctsYear: null, reference, note: "", reversesId: null }] : [];
  });
  if (calls.length === 0) return refused({ code: "contribution.nothingToCall", year });
  await insertEntries(work, calls);
  const total = calls.reduce((sum, { amount }) => sum + amount, 0n);
  await recordEvent(work, {
    event: "contribution.call",
    detail: { year, members: calls.length, total: kronorText(total), dueOn },
  });
  return done({ members: calls.length, total });
}

function amountToCall(decided: bigint, left: bigint, portion: 1 | 2 | 4): bigint {
  const wanted = portion === 1 ? left : decided / BigInt(portion);
  return wanted < left ? wanted : left;
}
