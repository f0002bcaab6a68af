import type { BareWork } from "../../../../platform/db/work.ts";
import type { Paper } from "../../store/allocation/papers.ts";
import { readPaper } from "../../store/allocation/papers.ts";

/** The letter or decision behind an amount, also behind one that has been taken out of the series. */
export async function openPaper(work: BareWork, id: string): Promise<Paper | null> {
  return await readPaper(work, id);
}
