import type { Duty } from "../../../platform/access/duty.ts";
import type { CheckLimits } from "../actions/check-upload.ts";

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

/** What one visit checks: three hundred pages of tables. The command line has no such limit. */
export const visitLimits: CheckLimits = { cells: 20_000, office: 8_000_000, csv: 2_000_000 };

/** An annual report takes less than one. */
export const mostSeconds = 20;
