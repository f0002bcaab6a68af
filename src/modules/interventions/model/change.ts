import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { Intervention, InterventionDetails } from "./intervention.ts";

export type InterventionRefusal =
  | { readonly code: "intervention.unknown" }
  | { readonly code: "intervention.nameTaken"; readonly name: string }
  | { readonly code: "intervention.badName" }
  | { readonly code: "intervention.unknownHost" }
  | { readonly code: "intervention.agesReversed"; readonly ageFrom: number; readonly ageTo: number }
  | { readonly code: "intervention.badAge" }
  | { readonly code: "intervention.badFollowUp"; readonly months: number }
  | { readonly code: "intervention.endsBeforeStart"; readonly startsOn: string };

const ages = { least: 0, most: 120 } as const;
export const followUpMonths = { least: 1, most: 60 } as const;

/** What stands in the way of the details, seen beside the association's other interventions and its members' ids. */
export function checkDetails(
  details: InterventionDetails,
  others: readonly Pick<Intervention, "name">[],
  memberIds: readonly string[],
): Outcome<InterventionDetails, InterventionRefusal> {
  const name = details.name.trim();
  const { ageFrom, ageTo, startsOn, endsOn, hostMemberId } = details;
  if (name.length < 1 || name.length > 200) return refused({ code: "intervention.badName" });
  if (others.some((other) => other.name === name)) return refused({ code: "intervention.nameTaken", name });
  if (hostMemberId !== null && !memberIds.includes(hostMemberId))
    return refused({ code: "intervention.unknownHost" });
  if (![ageFrom, ageTo].every((age) => age === null || within(age, ages)))
    return refused({ code: "intervention.badAge" });
  if (ageFrom !== null && ageTo !== null && ageFrom > ageTo) {
    return refused({ code: "intervention.agesReversed", ageFrom, ageTo });
  }
  if (!within(details.followUpMonths, followUpMonths)) {
    return refused({ code: "intervention.badFollowUp", months: details.followUpMonths });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return refused({ code: "intervention.endsBeforeStart", startsOn });
  }
  return done({ ...details, name });
}

function within(value: number, range: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= range.least && value <= range.most;
}
