import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { linksOf } from "../../model/links/link-check.ts";
import { readChecks } from "../../store/links/checks.ts";

/** Gives what picks out an entry's addresses that did not answer when they were last called. */
export async function deadLinksOf(work: Work): Promise<(content: EntryContent) => readonly string[]> {
  const checks = await readChecks(work);
  const dead = new Set(checks.filter(({ outcome }) => outcome !== "answers").map(({ url }) => url));
  return (content) => linksOf(content).filter((url) => dead.has(url));
}
