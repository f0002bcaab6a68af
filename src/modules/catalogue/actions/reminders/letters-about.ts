import type { Work } from "../../../../platform/db/work.ts";
import type { Letter } from "../../model/reminders/sent-letter.ts";
import { readLetters } from "../../store/reminders/letters.ts";

/** What has been written about one entry, the newest first. */
export async function lettersAbout(work: Work, entryId: string): Promise<readonly Letter[]> {
  return await readLetters(work, entryId);
}
