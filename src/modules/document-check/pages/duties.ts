import type { Duty } from "../../../platform/access/duty.ts";

/** Who works in the association's own zone; the document is never stored, and speaks of no participant. */
export const readers: readonly Duty[] = [
  "director",
  "economist",
  "statistician",
  "coordinator",
  "boardMember",
  "auditor",
];

/** In bytes; as large as any attachment may be. */
export const uploadLimit = 20 * 1024 * 1024;
