import type { Duty } from "../../../platform/access/duty.ts";

/** Who reads goals: the association zone, and a team leader for the own intervention. */
export const readers: readonly Duty[] = [
  "director",
  "economist",
  "statistician",
  "coordinator",
  "boardMember",
  "auditor",
  "teamLeader",
];
/** Who writes down what the board has decided. */
export const keepers: readonly Duty[] = ["director", "coordinator"];
