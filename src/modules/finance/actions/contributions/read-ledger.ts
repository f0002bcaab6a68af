import type { BareWork } from "../../../../platform/db/work.ts";
import type { Association, Member } from "../../../associations/index.ts";
import { associationOf, membersOf } from "../../../associations/index.ts";
import type { ContributionDecision, ContributionPart } from "../../model/contributions/decision.ts";
import { latestOf } from "../../model/contributions/decision.ts";
import type { Balance, LedgerEntry } from "../../model/contributions/ledger.ts";
import { balanceOf } from "../../model/contributions/ledger.ts";
import { inFixedOrder } from "../../model/contributions/member-order.ts";
import { readDecisions } from "../../store/contributions/decisions.ts";
import { readEntries } from "../../store/contributions/entries.ts";
import { readTerms } from "../../store/contributions/terms.ts";

export interface LedgerLine extends Balance {
  readonly member: Member;
}

/** Where every member stands in the year, in the fixed order: those with a contribution or an entry. */
export async function readLedger(work: BareWork, year: number) {
  const members = inFixedOrder(await membersOf(work), await readTerms(work));
  const decision = latestOf(await readDecisions(work, [year]), year);
  const place = new Map(members.map(({ id }, at) => [id, at]));
  const entries = [...(await readEntries(work, { year }))].sort(
    (a, b) =>
      Number(a.enteredOn > b.enteredOn) - Number(a.enteredOn < b.enteredOn) ||
      (place.get(a.memberId) ?? 0) - (place.get(b.memberId) ?? 0),
  );
  const decided = new Map(decision?.parts.map((part) => [part.memberId, part.amount]));
  const lines = members.flatMap((member): LedgerLine[] => {
    const own = entries.filter((entry) => entry.memberId === member.id);
    const amount = decided.get(member.id);
    return amount === undefined && own.length === 0 ? [] : [{ member, ...balanceOf(amount ?? 0n, own) }];
  });
  return { year, members, decision, lines, entries };
}

export interface MemberAccount {
  readonly association: Association;
  readonly member: Member;
  readonly year: number;
  readonly decision: ContributionDecision | null;
  readonly part: ContributionPart | null;
  readonly balance: Balance;
  readonly entries: readonly LedgerEntry[];
  /** The latest decided amount of each year, öre, ascending. */
  readonly series: readonly { readonly year: number; readonly amount: bigint; readonly version: number }[];
}

/** One member's year: how its contribution came about and what has been called and paid; null where there is no such member. */
export async function readMemberAccount(
  work: BareWork,
  memberId: string,
  year: number,
): Promise<MemberAccount | null> {
  const member = (await membersOf(work)).find((one) => one.id === memberId);
  if (member === undefined) return null;
  const decisions = await readDecisions(work);
  const decision = latestOf(decisions, year);
  const part = decision?.parts.find((one) => one.memberId === memberId) ?? null;
  const entries = await readEntries(work, { memberId, year });
  const years = [...new Set(decisions.map((one) => one.year))].sort((a, b) => a - b);
  return {
    ...{ association: await associationOf(work), member, year, decision, part, entries },
    balance: balanceOf(part?.amount ?? 0n, entries),
    series: years.flatMap((one) => {
      const latest = latestOf(decisions, one);
      const own = latest?.parts.find((each) => each.memberId === memberId);
      return latest === null || own === undefined
        ? []
        : [{ year: one, amount: own.amount, version: latest.version }];
    }),
  };
}
