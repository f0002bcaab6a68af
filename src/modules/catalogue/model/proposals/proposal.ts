import type { EntryContent } from "../content/entry-content.ts";

/** What a host wants an entry to say; nobody else reads it before an editor has taken it. Instants are ISO 8601. */
export interface Proposal extends ProposalRow {
  readonly content: EntryContent;
  /** The draft as it was when the host wrote. */
  readonly base: EntryContent;
  /** The draft before the proposal was taken; null otherwise. */
  readonly draftBefore: EntryContent | null;
  readonly revisionAfter: number | null;
}

export interface ProposalRow {
  readonly id: string;
  readonly entryId: string;
  readonly entryName: string;
  readonly source: "link" | "signedIn";
  readonly message: string;
  /** A function, never a person's name. */
  readonly senderRole: string;
  readonly madeAt: string;
  readonly state: ProposalState;
  readonly decidedAt: string | null;
  readonly answer: string;
}

export type ProposalState = "waiting" | "taken" | "declined";

export interface NewProposal {
  /** Made with the form, so that the same form sent again is the same proposal. */
  readonly id: string;
  readonly content: EntryContent;
  readonly base: EntryContent;
  /** At most 2,000 characters. */
  readonly message: string;
  /** At most 200 characters. */
  readonly senderRole: string;
}

export type ProposalRefusal =
  /** No such proposal, or it is another association's. */
  | { readonly code: "proposal.gone" }
  /** Decided already, perhaps by another editor a moment ago. */
  | { readonly code: "proposal.decided" }
  /** None of the chosen parts is one that the proposal changes. */
  | { readonly code: "proposal.nothingChosen" }
  /** Says the same as the draft. */
  | { readonly code: "proposal.nothingChanged" }
  /** Twenty wait already. */
  | { readonly code: "proposal.tooMany" }
  /** The draft has been changed or published since it was taken. */
  | { readonly code: "proposal.tooLateToUndo" }
  /** The draft was saved by another while this was decided. */
  | { readonly code: "proposal.draftMoved" };

/** The entry is removed, is not the host's, or the link does not hold: which is never told. */
export type HostRefusal = { readonly code: "host.closed" };
