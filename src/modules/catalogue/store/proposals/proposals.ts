import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { NewProposal, Proposal, ProposalRow, ProposalState } from "../../model/proposals/proposal.ts";

/** A signed-in host's; the same id again changes nothing. The database refuses another unit's entry. */
export async function insertOwnProposal(work: Work, entryId: string, proposal: NewProposal): Promise<void> {
  await work.tx
    .insertInto("association.catalogue_proposal")
    .values({
      association_id: work.actor.associationId,
      id: proposal.id,
      entry_id: entryId,
      source: "signedIn",
      content: JSON.stringify(proposal.content),
      base: JSON.stringify(proposal.base),
      message: proposal.message,
      sender_role: proposal.senderRole,
      made_at: work.now.toString(),
      made_by: work.actor.userId,
    })
    .onConflict((conflict) => conflict.columns(["association_id", "id"]).doNothing())
    .execute();
}

function rows(work: Work) {
  return work.tx
    .selectFrom("association.catalogue_proposal as p")
    .innerJoin("association.catalogue_entry as e", (join) =>
      join.onRef("e.association_id", "=", "p.association_id").onRef("e.id", "=", "p.entry_id"),
    )
    .select(["p.id", "p.entry_id as entryId", "e.name as entryName", "p.source", "p.message"])
    .select(["p.sender_role as senderRole", "p.made_at as madeAt", "p.state"])
    .select(["p.decided_at as decidedAt", "p.answer"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

function rowOf(row: Row): ProposalRow {
  return { ...row, source: row.source as ProposalRow["source"], state: row.state as ProposalState };
}

/** Those that wait first, then by newest; 500 at most. For a party, those of the entries it sees. */
export async function readProposals(work: Work, entryId?: string): Promise<readonly ProposalRow[]> {
  const found = await rows(work)
    .$if(entryId !== undefined, (query) => query.where("p.entry_id", "=", entryId ?? ""))
    .orderBy((one) => one.eb("p.state", "=", "waiting"), "desc")
    .orderBy("p.made_at", "desc")
    .orderBy("p.id")
    .limit(500)
    .execute();
  return found.map(rowOf);
}

/** Held for this transaction, so that two editors decide one after the other. */
export async function readProposal(work: Work, id: string): Promise<Proposal | null> {
  const row = await rows(work)
    .select(["p.content", "p.base", "p.draft_before as draftBefore", "p.revision_after as revisionAfter"])
    .where("p.id", "=", id)
    .forUpdate("p")
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...rowOf(row),
    content: row.content as unknown as EntryContent,
    base: row.base as unknown as EntryContent,
    draftBefore: row.draftBefore as unknown as EntryContent | null,
    revisionAfter: row.revisionAfter,
  };
}

export async function countWaiting(work: Work): Promise<number> {
  const row = await work.tx
    .selectFrom("association.catalogue_proposal")
    .select((one) => one.fn.countAll<bigint>().as("count"))
    .where("state", "=", "waiting")
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export type Decision =
  | { readonly state: "waiting" }
  | { readonly state: "declined"; readonly answer: string }
  | { readonly state: "taken"; readonly draftBefore: EntryContent; readonly revisionAfter: number };

export async function setDecision(work: Work, id: string, decision: Decision): Promise<void> {
  const waiting = decision.state === "waiting";
  await work.tx
    .updateTable("association.catalogue_proposal")
    .set({
      state: decision.state,
      decided_at: waiting ? null : work.now.toString(),
      decided_by: waiting ? null : work.actor.userId,
      answer: decision.state === "declined" ? decision.answer : "",
      draft_before: decision.state === "taken" ? JSON.stringify(decision.draftBefore) : null,
      revision_after: decision.state === "taken" ? decision.revisionAfter : null,
    })
    .where("id", "=", id)
    .execute();
}

/** Writes the draft as its next revision; false where another has saved since `revision`. */
export async function replaceDraft(
  work: Work,
  entryId: string,
  revision: number,
  draft: EntryContent,
  name: string,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.catalogue_entry")
    .set({
      ...{ draft: JSON.stringify(draft), name, revision: revision + 1 },
      ...{ changed_at: work.now.toString(), changed_by: work.actor.userId },
    })
    .where("id", "=", entryId)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** True where an edition was made at or after the instant. */
export async function publishedSince(work: Work, entryId: string, instant: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("association.catalogue_edition")
    .select("edition")
    .where("entry_id", "=", entryId)
    .where("published_at", ">=", instant)
    .executeTakeFirst();
  return row !== undefined;
}
