import type { BareWork } from "../../../../platform/db/work.ts";
import type { DecisionKind } from "../../model/contributions/decision.ts";
import type { MemberKind } from "../../model/contributions/member-kind.ts";
import type { PartBasis } from "../../model/contributions/part-basis.ts";

/** What anyone may read of a year's contributions once the association has published them. */
export interface PublishedDecision {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly kind: DecisionKind;
  readonly decidedOn: string;
  readonly reference: string;
  readonly parts: readonly PublishedPart[];
}

export interface PublishedPart {
  readonly memberId: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly amount: bigint;
  readonly basis: PartBasis;
}

/** The latest published version of each year, newest first; run as public. */
export async function readPublished(work: BareWork): Promise<readonly PublishedDecision[]> {
  const rows = await work.tx
    .selectFrom("association.contribution_decision")
    .distinctOn("year")
    .select(["id", "year", "version", "kind", "reference", "decided_on as decidedOn"])
    .where("published_at", "is not", null)
    .orderBy("year", "desc")
    .orderBy("version", "desc")
    .execute();
  const parts = await work.tx
    .selectFrom("association.contribution_part as part")
    .innerJoin("association.member as member", (join) =>
      join
        .onRef("member.association_id", "=", "part.association_id")
        .onRef("member.id", "=", "part.member_id"),
    )
    .select(["part.decision_id as decisionId", "part.member_id as memberId", "part.amount", "part.basis"])
    .select(["member.name", "member.kind"])
    .orderBy("part.sort")
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as DecisionKind,
    parts: parts
      .filter((part) => part.decisionId === row.id)
      .map((part) => ({
        ...{ memberId: part.memberId, name: part.name, amount: part.amount },
        ...{ kind: part.kind as MemberKind, basis: part.basis as PartBasis },
      })),
  }));
}
