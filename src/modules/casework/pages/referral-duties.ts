import type { PartyDuty } from "../../../platform/access/duty.ts";

/** Who may start a referral: officials refer; staff of teams and councils take down self-referrals. */
export const senderDuties = [
  "referringOfficial",
  "teamMember",
  "teamLeader",
  "councilCoordinator",
] as const satisfies readonly PartyDuty[];
/** Who answers for the unit that receives. */
export const receiverDuties = [
  "teamMember",
  "teamLeader",
  "councilCoordinator",
] as const satisfies readonly PartyDuty[];
/** Who may read what came in. */
export const inboxDuties = [
  "teamMember",
  "teamLeader",
  "councilCoordinator",
  "councilMember",
] as const satisfies readonly PartyDuty[];
export const readerDuties = ["referringOfficial", ...inboxDuties] as const satisfies readonly PartyDuty[];
/** Who leads a unit: names users for protected persons, reviews emergency access, reads the log. */
export const leaderDuties = ["teamLeader", "councilCoordinator"] as const satisfies readonly PartyDuty[];
