import type { EntryContent, Way } from "../content/entry-content.ts";
import { emptyContent, emptyReaderText, textsNamed } from "../content/entry-content.ts";

/** What the register of interventions knows and an entry may say. Ages in whole years, both included. */
export interface RegisteredFacts {
  readonly name: string;
  readonly description: string;
  readonly targetGroup: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly onlyThroughCouncil: boolean;
  readonly takesReferrals: boolean;
  /** Name of the member that runs it; empty where none is said. */
  readonly host: string;
  /** Codes of the association's municipalities. */
  readonly municipalities: readonly string[];
}

/** A first draft of an entry for a registered intervention, so that nothing known is typed twice. */
export function contentFromRegister(facts: RegisteredFacts, trackId: string): EntryContent {
  const { name, description, targetGroup, ageFrom, ageTo, host, municipalities } = facts;
  const bare = emptyContent(name);
  return {
    ...bare,
    municipalities,
    ways: waysOf(facts),
    host: { name: host, organisationNumber: null },
    tracks: [{ id: trackId, ageFrom, ageTo, municipalities: [], situations: [] }],
    texts: {
      sv: {
        ...textsNamed(name),
        standard: { ...emptyReaderText, what: description, forWhom: targetGroup },
      },
    },
  };
}

function waysOf({ onlyThroughCouncil, takesReferrals }: RegisteredFacts): readonly Way[] {
  if (onlyThroughCouncil) return ["council"];
  return takesReferrals ? ["official"] : [];
}
