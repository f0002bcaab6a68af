import type { PartyDuty } from "../../../platform/access/duty.ts";

/** Who plans, leads and writes. */
export const councilLeaders = ["councilCoordinator"] as const satisfies readonly PartyDuty[];
/** Who reads. */
export const councilReaders = ["councilCoordinator", "councilMember"] as const satisfies readonly PartyDuty[];
