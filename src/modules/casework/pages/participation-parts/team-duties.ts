import type { Duty } from "../../../../platform/access/duty.ts";

/** Those who work with persons in an intervention. */
export const teamDuties: readonly Duty[] = ["teamLeader", "teamMember"];

/** They read the register, too. */
export const readerDuties: readonly Duty[] = [...teamDuties, "registrar"];
