import type { Temporal } from "temporal-polyfill";
import type { EntryStanding } from "../store/catalogue.ts";
import type { Standing } from "./demo-entry.ts";

/** The days that an entry's standing is told in, counted back from `today`. */
export function standingOn(today: Temporal.PlainDate, standing: Standing): EntryStanding {
  const { verified, by, places, free, waitingWeeks, counted } = standing;
  const ago = (days: number | undefined) => (days === undefined ? null : today.subtract({ days }).toString());
  const told = places !== undefined || free !== undefined || waitingWeeks !== undefined;
  return {
    verifiedOn: ago(verified),
    verifiedBy: verified === undefined ? "" : (by ?? "editor"),
    places: places ?? null,
    freePlaces: free ?? null,
    waitingWeeks: waitingWeeks ?? null,
    placesOn: told ? ago(counted ?? verified ?? 0) : null,
  };
}
