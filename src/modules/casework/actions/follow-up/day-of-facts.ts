import type { Work } from "../../../../platform/db/work.ts";
import { associationOf } from "../../../associations/index.ts";

/** The day by which something is due or late, as YYYY-MM-DD: today, or in a demo the day its registered facts are known to. */
export async function dayOfFacts(work: Work): Promise<string> {
  return (await associationOf(work)).referenceDate ?? work.today.toString();
}
