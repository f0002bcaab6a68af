import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { deleteSettled, insertSettled } from "../../store/use/read-use.ts";

/** Takes words that gave no hit off the editors' list. Doing it twice is as doing it once. */
export async function settleMiss(work: Work, text: string): Promise<void> {
  if (await insertSettled(work, text))
    await recordEvent(work, { event: "catalogueMiss.settle", subjectId: null });
}

/** Puts them back on the list. */
export async function unsettleMiss(work: Work, text: string): Promise<void> {
  await deleteSettled(work, text);
  await recordEvent(work, { event: "catalogueMiss.unsettle", subjectId: null });
}
