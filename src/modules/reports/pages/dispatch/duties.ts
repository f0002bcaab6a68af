import type { Duty } from "../../../../platform/access/duty.ts";

/** Who sees what was sent to the members. */
export const readers: readonly Duty[] = ["director", "economist", "coordinator", "boardMember", "auditor"];
/** Who writes and sends. */
export const senders: readonly Duty[] = ["director", "economist", "coordinator"];
