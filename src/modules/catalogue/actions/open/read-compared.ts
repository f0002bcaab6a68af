import type { BareWork } from "../../../../platform/db/work.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import { readPublished } from "../../store/published.ts";

/** The two parts of an entry's address. */
export interface EntryKey {
  readonly association: string;
  readonly entry: string;
}

/** The entries that are shown today, in the order asked for, and those of which there is none. */
export async function readCompared(
  work: BareWork,
  keys: readonly EntryKey[],
): Promise<{ readonly entries: readonly PublishedEntry[]; readonly gone: readonly EntryKey[] }> {
  const found = await Promise.all(keys.map((key) => readPublished(work, key.association, key.entry)));
  return {
    entries: found.filter((entry) => entry !== null),
    gone: keys.filter((_, index) => found[index] === null),
  };
}
