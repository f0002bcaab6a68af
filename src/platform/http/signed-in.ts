import type { Actor } from "../access/actor.ts";
import type { Duty } from "../access/duty.ts";

/** A session that is valid now. `actor` is null until an assignment has been chosen, and when the chosen one has ended. */
export interface SignedIn {
  readonly userId: string;
  readonly userName: string;
  readonly csrf: string;
  readonly actor: Actor | null;
  readonly place: Place | null;
  readonly idleSeconds: number;
}

/** What the band at the top says: where one works and as what. */
export interface Place {
  readonly duty: Duty;
  readonly associationName: string;
  readonly associationSlug: string;
  readonly unitName: string;
  /** The day registered facts are known to; only a demo association has another than today. */
  readonly referenceDate: string | null;
}

/** Reads the session behind a cookie's token; null where there is none that is valid. A quiet reading does not prolong it. */
export type ReadSession = (token: string, options: { readonly quiet: boolean }) => Promise<SignedIn | null>;
