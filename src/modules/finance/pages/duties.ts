import type { Duty } from "../../../platform/access/duty.ts";

/** Who reads the association's money: office, board and auditors. */
export const readers: readonly Duty[] = [
  "director",
  "economist",
  "statistician",
  "coordinator",
  "boardMember",
  "auditor",
];
/** Who enters and decides on it. */
export const keepers: readonly Duty[] = ["director", "economist"];
