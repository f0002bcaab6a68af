import type { Duty } from "../../../platform/access/duty.ts";

export type UnitKind = "intervention" | "council";

/** What kind of unit an assignment with the duty is for; null where it is for no single unit. */
export function unitKindOf(duty: Duty): UnitKind | null {
  switch (duty) {
    case "teamLeader":
    case "teamMember":
      return "intervention";
    case "councilCoordinator":
    case "councilMember":
      return "council";
    default:
      return null;
  }
}

export interface UnitSources {
  readonly duty: Duty;
  readonly userId: string;
  readonly unitId: string | null;
  /** Every intervention and council of the association. */
  readonly allUnits: readonly string[];
}

/** Whose persons an assignment covers: a referring official only what they sent, a registrar every unit, the association zone nobody. */
export function unitsCovered({ duty, userId, unitId, allUnits }: UnitSources): readonly string[] {
  if (duty === "referringOfficial") return [userId];
  if (duty === "registrar") return allUnits;
  return unitKindOf(duty) !== null && unitId !== null ? [unitId] : [];
}
