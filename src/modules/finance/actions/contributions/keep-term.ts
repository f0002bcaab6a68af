import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type { MemberTerm } from "../../model/contributions/member-order.ts";
import { saveTerm } from "../../store/contributions/terms.ts";

export type TermRefusal = { readonly code: "term.memberGone" } | { readonly code: "term.yearsTurned" };

/** Keeps from when to when a member pays, its place in the fixed order and whether it lies outside every region. */
export async function keepTerm(work: Work, term: MemberTerm): Promise<Outcome<MemberTerm, TermRefusal>> {
  if (!(await membersOf(work)).some((member) => member.id === term.memberId))
    return refused({ code: "term.memberGone" });
  if (term.toYear !== null && term.toYear < term.fromYear) return refused({ code: "term.yearsTurned" });
  await saveTerm(work, term);
  await recordEvent(work, {
    event: "contribution.term",
    subjectId: term.memberId,
    detail: { fromYear: term.fromYear, toYear: term.toYear, outsideRegions: term.outsideRegions },
  });
  return done(term);
}
