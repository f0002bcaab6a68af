import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { nameOf } from "../../model/entry.ts";
import { proposedChanges, takeParts } from "../../model/proposals/merge.ts";
import type { Proposal, ProposalRefusal } from "../../model/proposals/proposal.ts";
import { readEntry } from "../../store/entries.ts";
import { publishedSince, readProposal, replaceDraft, setDecision } from "../../store/proposals/proposals.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

/**
 * Puts what the host changed into the present draft: all of it, or the chosen parts (keys of `changesBetween`). What the
 * draft says elsewhere stays, also where it has changed since the host wrote. Publishes nothing.
 */
export async function takeProposal(
  work: Work,
  id: string,
  chosen: readonly string[] | "all",
): Promise<Outcome<Proposal, ProposalRefusal>> {
  const waiting = await readWaiting(work, id);
  if (!waiting.ok) return waiting;
  const proposal = waiting.value;
  const entry = await readEntry(work, proposal.entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "proposal.gone" });
  const changes = proposedChanges(entry.draft, proposal, await readVocabulary(work));
  const keys = changes.map((one) => one.key).filter((key) => chosen === "all" || chosen.includes(key));
  if (keys.length === 0) return refused({ code: "proposal.nothingChosen" });
  const draft = takeParts(entry.draft, proposal.content, keys);
  if (!(await replaceDraft(work, entry.id, entry.revision, draft, nameOf(draft))))
    return refused({ code: "proposal.draftMoved" });
  const revisionAfter = entry.revision + 1;
  await setDecision(work, id, { state: "taken", draftBefore: entry.draft, revisionAfter });
  await recordEvent(work, {
    event: "catalogueProposal.take",
    subjectId: id,
    detail: { entryId: entry.id, parts: keys.length, of: changes.length },
  });
  return done(proposal);
}

/** Goes back to how it was before the decision. What has been published since, or written on, stays. */
export async function undoDecision(work: Work, id: string): Promise<Outcome<Proposal, ProposalRefusal>> {
  const proposal = await readProposal(work, id);
  if (proposal === null || proposal.state === "waiting") return refused({ code: "proposal.gone" });
  if (proposal.state === "taken") {
    const entry = await readEntry(work, proposal.entryId);
    const published = await publishedSince(work, proposal.entryId, proposal.decidedAt ?? "");
    const { draftBefore, revisionAfter } = proposal;
    if (entry === null || published || draftBefore === null || revisionAfter === null)
      return refused({ code: "proposal.tooLateToUndo" });
    if (!(await replaceDraft(work, entry.id, revisionAfter, draftBefore, nameOf(draftBefore))))
      return refused({ code: "proposal.tooLateToUndo" });
  }
  await setDecision(work, id, { state: "waiting" });
  await recordEvent(work, { event: "catalogueProposal.undo", subjectId: id });
  return done(proposal);
}

/** Holds the proposal for the rest of the transaction; refused where it is decided. */
export async function readWaiting(work: Work, id: string): Promise<Outcome<Proposal, ProposalRefusal>> {
  const proposal = await readProposal(work, id);
  if (proposal === null) return refused({ code: "proposal.gone" });
  return proposal.state === "waiting" ? done(proposal) : refused({ code: "proposal.decided" });
}
