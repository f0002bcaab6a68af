import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { MemberKind } from "./member-kind.ts";
import type { MemberTerm } from "./member-order.ts";
import { inFixedOrder } from "./member-order.ts";

/** A member as the split of contributions sees it. */
export interface PayingMember {
  readonly id: string;
  readonly name: string;
  readonly kind: MemberKind;
  /** Code of the agency: tells Försäkringskassan from Arbetsförmedlingen. */
  readonly agency: string;
  readonly outsideRegions: boolean;
}

export type MissingParty = "socialInsuranceAgency" | "employmentService" | "region" | "municipality";

export type MemberSetRefusal = {
  readonly code: "contribution.membersIncomplete";
  readonly missing: MissingParty;
};

/** Those that are members in the year, in the fixed order. A member without a term is one every year. */
export function membersIn(
  year: number,
  members: readonly Omit<PayingMember, "outsideRegions">[],
  terms: readonly MemberTerm[],
): readonly PayingMember[] {
  return inFixedOrder(members, terms).flatMap((member) => {
    const own = terms.filter((term) => term.memberId === member.id);
    const term = own.find((one) => one.fromYear <= year && (one.toYear === null || year <= one.toYear));
    if (own.length > 0 && term === undefined) return [];
    const outsideRegions = member.kind === "municipality" && term?.outsideRegions === true;
    return [{ ...member, outsideRegions }];
  });
}

/**
 * All four kinds of party take part (3 §), save that municipalities outside every region need none. A municipality
 * within a region needs the region.
 */
export function checkMemberSet(
  members: readonly PayingMember[],
): Outcome<readonly PayingMember[], MemberSetRefusal> {
  const missing = (["socialInsuranceAgency", "employmentService"] as const).find(
    (agency) => !members.some((member) => member.kind === "state" && member.agency === agency),
  );
  if (missing !== undefined) return refused({ code: "contribution.membersIncomplete", missing });
  const municipalities = members.filter(({ kind }) => kind === "municipality");
  if (municipalities.length === 0)
    return refused({ code: "contribution.membersIncomplete", missing: "municipality" });
  const hasRegion = members.some(({ kind }) => kind === "region");
  if (!hasRegion && municipalities.some(({ outsideRegions }) => !outsideRegions))
    return refused({ code: "contribution.membersIncomplete", missing: "region" });
  return done(members);
}
