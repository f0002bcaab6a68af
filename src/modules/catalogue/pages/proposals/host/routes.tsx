import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { openRoute, zoneRoute } from "../../../../../platform/http/route.ts";
import { ownEntries } from "../../../actions/proposals/use-own-entry.ts";
import { linkDoor, ownDoor } from "./door.ts";
import { confirmEntry, sendProposal, showHostPage, showProposal, tellPlaces } from "./handlers.tsx";
import { OwnEntriesView } from "./own-view.tsx";

const linkPath = "/katalog/uppgifter/:association/:token";
const ownPath = "/insatskatalog/min/:entryId";
/** A form with every text of an entry in it. */
const bodyLimit = 2 * 1024 * 1024;

const linkRoutes: readonly Route[] = [
  openRoute({ method: "get", path: linkPath, handle: (request) => showHostPage(linkDoor(request)) }),
  openRoute({
    method: "post",
    path: `${linkPath}/bekrafta`,
    handle: (request) => confirmEntry(linkDoor(request)),
  }),
  openRoute({
    method: "post",
    path: `${linkPath}/platser`,
    handle: (request) => tellPlaces(linkDoor(request), request),
  }),
  openRoute({
    method: "get",
    path: `${linkPath}/andra`,
    handle: (request) => showProposal(linkDoor(request), request),
  }),
  openRoute({
    method: "post",
    path: `${linkPath}/andra`,
    bodyLimit,
    handle: (request) => sendProposal(linkDoor(request), request),
  }),
];

const allow = ["teamLeader"] as const;

const ownRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/min",
    allow,
    handle: async (request) => {
      const entries = await request.inZone(ownEntries);
      return page("Våra insatser i katalogen", <OwnEntriesView entries={entries} />);
    },
  }),
  zoneRoute({ method: "get", path: ownPath, allow, handle: (request) => showHostPage(ownDoor(request)) }),
  zoneRoute({
    method: "post",
    path: `${ownPath}/bekrafta`,
    allow,
    handle: (request) => confirmEntry(ownDoor(request)),
  }),
  zoneRoute({
    method: "post",
    path: `${ownPath}/platser`,
    allow,
    handle: (request) => tellPlaces(ownDoor(request), request),
  }),
  zoneRoute({
    method: "get",
    path: `${ownPath}/andra`,
    allow,
    handle: (request) => showProposal(ownDoor(request), request),
  }),
  zoneRoute({
    method: "post",
    path: `${ownPath}/andra`,
    allow,
    bodyLimit,
    handle: (request) => sendProposal(ownDoor(request), request),
  }),
];

/** The host's pages, by link and signed in. */
export const hostRoutes: readonly Route[] = [...linkRoutes, ...ownRoutes];
