import { dutiesByZone } from "../../../platform/access/duty.ts";

/** Everyone in the association zone reads about interventions. */
export const readers = dutiesByZone.association;

/** Those who keep the facts about them. */
export const keepers = ["director", "coordinator"] as const;
