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
/** Who works with a person beside the meeting: consents, search, the person's page. A council's member reads its matters alone. */
export const caseworkDuties = [
  "referringOfficial",
  ...receiverDuties,
] as const satisfies readonly PartyDuty[];
/** Who reads a referral: a council's member those of its meetings. */
export const readerDuties = [...caseworkDuties, "councilMember"] as const satisfies readonly PartyDuty[];
/** Who leads a unit: names users for protected persons, reviews emergency access, reads the log. */
export const leaderDuties = ["teamLeader", "councilCoordinator"] as const satisfies readonly PartyDuty[];
