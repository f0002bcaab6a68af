import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { MemberTerm } from "../../model/contributions/member-order.ts";

export async function readTerms(work: BareWork): Promise<readonly MemberTerm[]> {
  return await work.tx
    .selectFrom("association.member_term")
    .select(["member_id as memberId", "from_year as fromYear", "to_year as toYear"])
    .select(["outside_regions as outsideRegions", "sort"])
    .orderBy("member_id")
    .orderBy("from_year")
    .execute();
}

/** A member has one term here: the former is replaced. */
export async function saveTerm(work: Work, term: MemberTerm): Promise<void> {
  await work.tx.deleteFrom("association.member_term").where("member_id", "=", term.memberId).execute();
  await work.tx
    .insertInto("association.member_term")
    .values({
      ...{ association_id: work.actor.associationId, member_id: term.memberId, from_year: term.fromYear },
      ...{ to_year: term.toYear, outside_regions: term.outsideRegions, sort: term.sort },
    })
    .execute();
}
