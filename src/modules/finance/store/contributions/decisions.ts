import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { ContributionDecision, DecisionKind } from "../../model/contributions/decision.ts";

/** Every version of the years asked for, or of all years, with its parts; by year and version. */
export async function readDecisions(
  work: BareWork,
  years?: readonly number[],
): Promise<readonly ContributionDecision[]> {
  const all = work.tx
    .selectFrom("association.contribution_decision")
    .select(["id", "year", "version", "kind", "reference", "reason"])
    .select(["state_amount as stateAmount", "stated_total as statedTotal"])
    .select(["decided_on as decidedOn", "published_at as publishedAt"])
    .orderBy("year")
    .orderBy("version");
  const rows = await (years === undefined ? all : all.where("year", "in", [...years, 0])).execute();
  const parts = await readParts(
    work,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, kind: row.kind as DecisionKind, parts: parts.get(row.id) ?? [] }));
}

async function readParts(work: BareWork, decisionIds: readonly string[]) {
  if (decisionIds.length === 0) return new Map<string, ContributionDecision["parts"]>();
  const rows = await work.tx
    .selectFrom("association.contribution_part")
    .select(["decision_id as decisionId", "member_id as memberId", "amount", "weight", "sort", "basis"])
    .where("decision_id", "in", [...decisionIds])
    .orderBy("sort")
    .execute();
  return Map.groupBy(
    rows.map(({ basis, ...row }) => ({
      ...row,
      basis: basis as ContributionDecision["parts"][number]["basis"],
    })),
    (row) => row.decisionId,
  );
}

/** False where the year has that version already: somebody else was quicker. */
export async function insertDecision(work: Work, decision: ContributionDecision): Promise<boolean> {
  const association_id = work.actor.associationId;
  const result = await work.tx
    .insertInto("association.contribution_decision")
    .values({
      ...{ association_id, id: decision.id, year: decision.year, version: decision.version },
      ...{ kind: decision.kind, reference: decision.reference, reason: decision.reason },
      ...{ state_amount: decision.stateAmount, stated_total: decision.statedTotal },
      ...{ decided_on: decision.decidedOn, published_at: decision.publishedAt },
      ...{ added_at: work.now.toString(), added_by: work.actor.userId },
    })
    .onConflict((conflict) => conflict.columns(["association_id", "year", "version"]).doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await work.tx
    .insertInto("association.contribution_part")
    .values(
      decision.parts.map((part) => ({
        ...{ association_id, decision_id: decision.id, member_id: part.memberId },
        ...{ amount: part.amount, weight: part.weight, sort: part.sort, basis: JSON.stringify(part.basis) },
      })),
    )
    .execute();
  return true;
}

/** Null takes the year's figures back from the public page. False where the decision is not there. */
export async function setPublished(work: Work, id: string, publishedAt: string | null): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.contribution_decision")
    .set({ published_at: publishedAt })
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
