import type { Duty } from "../../../platform/access/duty.ts";
import { zoneOf } from "../../../platform/access/duty.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { UnitKind } from "./duty-units.ts";
import { unitKindOf } from "./duty-units.ts";
import type { Period } from "./period.ts";
import { overlaps } from "./period.ts";

export interface HeldAssignment extends Period {
  readonly duty: Duty;
  readonly associationId: string | null;
  readonly unitId: string | null;
  readonly memberId: string | null;
}

export type WantedAssignment = HeldAssignment;

/** What is known of the place the assignment is for. */
export interface Workplace {
  readonly id: string;
  readonly kind: UnitKind | "member";
}

export interface AssignmentFacts {
  readonly user: { readonly active: boolean; readonly employedByAssociation: boolean };
  readonly held: readonly HeldAssignment[];
  /** Units and members of the association. */
  readonly workplaces: readonly Workplace[];
}

export type AssignmentRefusal =
  | { readonly code: "userIsClosed" }
  | { readonly code: "periodBackwards" }
  | { readonly code: "associationMissing" }
  | { readonly code: "unitMissing"; readonly kind: UnitKind }
  | { readonly code: "memberMissing" }
  | { readonly code: "employedByAssociation" }
  | { readonly code: "bothZones" }
  | { readonly code: "officialElsewhere" }
  | { readonly code: "alreadyHeld" };

/**
 * May the user be given the assignment? An employee of an association may not handle participants, and nobody both
 * administers an association and works with its participants ([F] UF-Roller).
 */
export function judgeAssignment(
  wanted: WantedAssignment,
  facts: AssignmentFacts,
): Outcome<void, AssignmentRefusal> {
  if (!facts.user.active) return refused({ code: "userIsClosed" });
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom)
    return refused({ code: "periodBackwards" });
  const place = judgePlace(wanted, facts.workplaces);
  if (!place.ok) return place;
  return judgeZones(wanted, facts);
}

function judgePlace(
  wanted: WantedAssignment,
  workplaces: readonly Workplace[],
): Outcome<void, AssignmentRefusal> {
  const zone = zoneOf(wanted.duty);
  if (zone === "system") return done();
  if (wanted.associationId === null) return refused({ code: "associationMissing" });
  const kind = unitKindOf(wanted.duty);
  const isThere = (id: string | null, ofKind: Workplace["kind"]) =>
    workplaces.some((one) => one.id === id && one.kind === ofKind);
  if (kind !== null && !isThere(wanted.unitId, kind)) return refused({ code: "unitMissing", kind });
  // Everyone in the party zone is employed by a member: the one that is controller of what the assignment covers.
  if (zone === "party" && !isThere(wanted.memberId, "member")) return refused({ code: "memberMissing" });
  return done();
}

function judgeZones(
  wanted: WantedAssignment,
  { user, held }: AssignmentFacts,
): Outcome<void, AssignmentRefusal> {
  const zone = zoneOf(wanted.duty);
  if (zone === "party" && user.employedByAssociation) return refused({ code: "employedByAssociation" });
  const sameTime = held.filter((one) => one.associationId === wanted.associationId && overlaps(one, wanted));
  if (sameTime.some((one) => zoneOf(one.duty) !== zone)) return refused({ code: "bothZones" });
  if (held.some((one) => isOfficialElsewhere(one, wanted))) return refused({ code: "officialElsewhere" });
  const same = sameTime.some((one) => one.duty === wanted.duty && one.unitId === wanted.unitId);
  return same ? refused({ code: "alreadyHeld" }) : done();
}

/** What an official has sent follows the user, so another agency's official is another user, also when the first has ended. */
function isOfficialElsewhere(one: HeldAssignment, wanted: WantedAssignment): boolean {
  const bothRefer = one.duty === "referringOfficial" && wanted.duty === "referringOfficial";
  return bothRefer && one.associationId === wanted.associationId && one.memberId !== wanted.memberId;
}
