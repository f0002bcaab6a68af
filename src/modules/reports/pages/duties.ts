import type { Duty } from "../../../platform/access/duty.ts";

/** Who reads and comments on documents: office, board and auditors. */
export const readers: readonly Duty[] = [
  "director",
  "economist",
  "statistician",
  "coordinator",
  "boardMember",
  "auditor",
];
/** Who writes in them. */
export const writers: readonly Duty[] = ["director", "economist", "statistician", "coordinator"];
/** Who lets them out of the house. */
export const publishers: readonly Duty[] = ["director"];
