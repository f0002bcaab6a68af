import type { Location } from "../content/entry-content.ts";

/** A place where the entry's support is given. */
export interface PlacedAt {
  readonly entryId: string;
  readonly location: Location;
}
