import type { Duty } from "../../../platform/access/duty.ts";

/** Who writes and publishes the association's entries. */
export const editors: readonly Duty[] = ["catalogueEditor", "coordinator", "director"];

/** Who sees how they are kept. */
export const readers: readonly Duty[] = [...editors, "economist", "statistician", "boardMember", "auditor"];
