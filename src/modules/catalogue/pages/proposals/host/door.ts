import type { PageRequest, ZoneRequest } from "../../../../../platform/http/request.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { refused } from "../../../../../platform/values/outcome.ts";
import type { HostLink } from "../../../actions/proposals/use-host-link.ts";
import {
  openHostLink,
  proposeThroughLink,
  reportByLink,
  verifyByLink,
} from "../../../actions/proposals/use-host-link.ts";
import {
  openOwnEntry,
  proposeOwn,
  reportOwnEntry,
  verifyOwnEntry,
} from "../../../actions/proposals/use-own-entry.ts";
import type { Opened, ReportedPlaces } from "../../../model/proposals/host-entry.ts";
import type { HostRefusal, NewProposal, ProposalRefusal } from "../../../model/proposals/proposal.ts";

/** One entry as its host reaches it: by a link without an account, or signed in as the leader of its team. */
export interface HostDoor {
  /** Address of the entry's page; its acts lie under it. */
  readonly address: string;
  readonly signedIn: boolean;
  open(): Promise<Outcome<Opened, HostRefusal>>;
  verify(): Promise<Outcome<void, HostRefusal>>;
  report(places: ReportedPlaces): Promise<Outcome<void, HostRefusal>>;
  propose(proposal: NewProposal): Promise<Outcome<void, HostRefusal | ProposalRefusal>>;
}

export function linkDoor(request: PageRequest): HostDoor {
  const link: HostLink = { association: request.param("association"), token: request.param("token") };
  const { db } = request.services;
  return {
    address: `/katalog/uppgifter/${link.association}/${link.token}`,
    signedIn: false,
    open: () => db.inPublic(null, (work) => openHostLink(work, link)),
    verify: () => db.inPublic(null, (work) => verifyByLink(work, link)),
    report: (places) => db.inPublic(null, (work) => reportByLink(work, link, places)),
    propose: (proposal) => db.inPublic(null, (work) => proposeThroughLink(work, link, proposal)),
  };
}

export function ownDoor(request: ZoneRequest): HostDoor {
  const entryId = request.param("entryId");
  const place = { address: `/insatskatalog/min/${entryId}`, signedIn: true };
  const closed = async () => refused({ code: "host.closed" });
  if (!isId(entryId)) return { ...place, open: closed, verify: closed, report: closed, propose: closed };
  return {
    ...place,
    open: () => request.inZone((work) => openOwnEntry(work, entryId)),
    verify: () => request.inZone((work) => verifyOwnEntry(work, entryId)),
    report: (places) => request.inZone((work) => reportOwnEntry(work, entryId, places)),
    propose: (proposal) => request.inZone((work) => proposeOwn(work, entryId, proposal)),
  };
}
