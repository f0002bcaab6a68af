import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProposedChange } from "../../model/proposals/merge.ts";
import { proposedChanges } from "../../model/proposals/merge.ts";
import type { Proposal, ProposalRefusal, ProposalRow } from "../../model/proposals/proposal.ts";
import { readEntry } from "../../store/entries.ts";
import {
  countWaiting,
  publishedSince,
  readProposal,
  readProposals,
} from "../../store/proposals/proposals.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

/** All proposals of the association, those that wait first. */
export async function readProposalList(work: Work): Promise<readonly ProposalRow[]> {
  return await readProposals(work);
}

/** How many proposals wait for an editor. */
export async function waitingProposals(work: Work): Promise<number> {
  return await countWaiting(work);
}

/** A proposal held against the draft as it is now. */
export interface Review {
  readonly proposal: Proposal;
  readonly entry: Entry;
  /** For one that waits: what taking all of it would change. For one that was taken: what it changed. */
  readonly changes: readonly ProposedChange[];
  /** True while the decision can be taken back. */
  readonly undoable: boolean;
}

export async function readReview(work: Work, id: string): Promise<Outcome<Review, ProposalRefusal>> {
  const proposal = await readProposal(work, id);
  const entry = proposal === null ? null : await readEntry(work, proposal.entryId);
  if (proposal === null || entry === null) return refused({ code: "proposal.gone" });
  const draft = proposal.draftBefore ?? entry.draft;
  const changes = proposedChanges(draft, proposal, await readVocabulary(work));
  return done({ proposal, entry, changes, undoable: await isUndoable(work, proposal, entry) });
}

async function isUndoable(work: Work, proposal: Proposal, entry: Entry): Promise<boolean> {
  if (proposal.state !== "taken") return proposal.state === "declined";
  if (proposal.revisionAfter !== entry.revision || proposal.decidedAt === null) return false;
  return !(await publishedSince(work, entry.id, proposal.decidedAt));
}
