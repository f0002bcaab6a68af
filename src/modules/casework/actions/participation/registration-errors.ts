import type { Work } from "../../../../platform/db/work.ts";
import { codesOf } from "../../../associations/index.ts";

/** The exit reasons that say that a participation never was one. */
export async function registrationErrorCodes(work: Work): Promise<ReadonlySet<string>> {
  const reasons = await codesOf(work, "exitReason");
  return new Set(reasons.filter(({ meaning }) => meaning === "registrationError").map(({ code }) => code));
}
