import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { hashToken, randomToken } from "../../../../platform/crypto/index.ts";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { associationOf } from "../../../associations/index.ts";
import { readEntry } from "../../store/entries.ts";
import { insertLink, replaceLinks } from "../../store/proposals/host-link.ts";
import type { VerifyRefusal } from "../verification/verify-entry.ts";

const daysOpen = 60;

/** The path of a new link to the entry, to hand to its host. Those that were handed out before open nothing from now on. */
export async function makeHostLink(work: Work, entryId: string): Promise<Outcome<string, VerifyRefusal>> {
  const entry = await readEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "verification.entryGone" });
  const replaced = await replaceLinks(work, entryId);
  const address = await addHostLink(work, entryId, work.actor.userId);
  await recordEvent(work, { event: "catalogueEntry.hostLink", subjectId: entryId, detail: { replaced } });
  return done(address);
}

/** Ends the links that are out; gives how many. */
export async function endHostLinks(work: Work, entryId: string): Promise<number> {
  const ended = await replaceLinks(work, entryId);
  await recordEvent(work, { event: "catalogueEntry.endHostLinks", subjectId: entryId, detail: { ended } });
  return ended;
}

/** One more link beside those that are out, for 60 days. Gives its path; the token is kept nowhere. */
export async function addHostLink(
  work: BareWork,
  entryId: string,
  createdBy: string | null,
): Promise<string> {
  const { id: associationId, slug } = await associationOf(work);
  const token = randomToken();
  const expiresAt = work.now.add({ hours: daysOpen * 24 }).toString();
  await insertLink(work, { associationId, entryId, tokenHash: hashToken(token), expiresAt, createdBy });
  return `/katalog/uppgifter/${slug}/${token}`;
}
