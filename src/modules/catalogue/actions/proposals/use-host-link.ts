import { hashToken } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { isAhead } from "../../model/proposals/ahead.ts";
import type { Opened, ReportedPlaces } from "../../model/proposals/host-entry.ts";
import type { HostRefusal, NewProposal, ProposalRefusal } from "../../model/proposals/proposal.ts";
import type { LinkKey } from "../../store/proposals/host-link.ts";
import {
  confirmByLink,
  earlierByLink,
  openLink,
  proposeByLink,
  reportPlacesByLink,
} from "../../store/proposals/host-link.ts";
import { readPublished } from "../../store/published.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

/** What an address says: the association's slug and the token. */
export interface HostLink {
  readonly association: string;
  readonly token: string;
}

/** Without an account: the entry as it stands, and what became of earlier proposals. */
export async function openHostLink(work: BareWork, link: HostLink): Promise<Outcome<Opened, HostRefusal>> {
  const key = keyOf(link);
  const entry = key === null ? null : await openLink(work, key);
  if (key === null || entry === null) return refused({ code: "host.closed" });
  const vocabulary = await readVocabulary(work);
  const shown = await readPublished(work, key.association, entry.slug);
  return done({
    entry,
    earlier: await earlierByLink(work, key),
    vocabulary,
    ahead: isAhead(entry.draft, shown?.content ?? null, vocabulary),
  });
}

export async function verifyByLink(work: BareWork, link: HostLink): Promise<Outcome<void, HostRefusal>> {
  const key = keyOf(link);
  return key !== null && (await confirmByLink(work, key)) ? done() : refused({ code: "host.closed" });
}

export async function reportByLink(
  work: BareWork,
  link: HostLink,
  reported: ReportedPlaces,
): Promise<Outcome<void, HostRefusal>> {
  const key = keyOf(link);
  return key !== null && (await reportPlacesByLink(work, key, reported))
    ? done()
    : refused({ code: "host.closed" });
}

/** Nothing of it is published before an editor has taken it. The same form sent again is the same proposal. */
export async function proposeThroughLink(
  work: BareWork,
  link: HostLink,
  proposal: NewProposal,
): Promise<Outcome<void, HostRefusal | Extract<ProposalRefusal, { code: "proposal.tooMany" }>>> {
  const key = keyOf(link);
  const answer = key === null ? "gone" : await proposeByLink(work, key, proposal);
  if (answer === "tooMany") return refused({ code: "proposal.tooMany" });
  return answer === "made" ? done() : refused({ code: "host.closed" });
}

/** Null for what cannot be a token or a slug, which never reaches the database. */
function keyOf({ association, token }: HostLink): LinkKey | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token) || !/^[a-z0-9-]{1,80}$/.test(association)) return null;
  return { association, tokenHash: hashToken(token) };
}
