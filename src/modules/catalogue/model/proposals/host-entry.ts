import type { EntryContent } from "../content/entry-content.ts";
import type { Places } from "../content/published-entry.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ProposalState } from "./proposal.ts";

/** An entry as its host sees it, by link or signed in. Days are YYYY-MM-DD. */
export interface HostEntry {
  readonly entryId: string;
  readonly associationName: string;
  readonly slug: string;
  readonly name: string;
  readonly draft: EntryContent;
  readonly revision: number;
  readonly verifiedOn: string | null;
  readonly places: Places;
}

/** Places as they are today; null is not said. */
export type ReportedPlaces = Pick<Places, "total" | "free" | "waitingWeeks">;

/** What became of an earlier proposal for the entry. */
export interface Earlier {
  readonly madeAt: string;
  readonly state: ProposalState;
  readonly answer: string;
}

/** All that the host's pages show; the ten latest proposals, newest first. */
export interface Opened {
  readonly entry: HostEntry;
  readonly earlier: readonly Earlier[];
  readonly vocabulary: Vocabulary;
  /** True where what is shown here is not what readers see today: a draft that is ahead, or nothing published. */
  readonly ahead: boolean;
}
