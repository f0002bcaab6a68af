import type { Child } from "hono/jsx";
import { dutyNames, zoneOf } from "../platform/access/duty.ts";
import type { Dressing } from "../platform/http/server-parts.ts";
import type { PageAssets, PageContext } from "../ui/index.ts";
import { ErrorPage, renderPage } from "../ui/index.ts";
import { navigationFor } from "./navigation.ts";

const links = {
  home: "/",
  switchAssignment: "/uppdrag",
  handbook: "/handbok",
  signIn: "/logga-in",
  signOut: "/logga-ut",
  keepAlive: "/session/hall-vid-liv?aktiv=ja",
} as const;

/** Dresses pages with the layout's context: zone band, menu, token and message. */
export function pageDresser(assets: PageAssets, demo: boolean) {
  return {
    renderPage: (dressing: Dressing, document: Child) =>
      renderPage(contextOf(dressing, assets, demo), document),
    renderError: (dressing: Dressing, sentence: string, reference: string | undefined) =>
      renderPage(
        contextOf(dressing, assets, demo),
        <ErrorPage
          heading={dressing.title}
          text={sentence}
          next={{ href: "/", label: "Till startsidan" }}
          reference={reference}
        />,
      ),
  };
}

function contextOf(dressing: Dressing, assets: PageAssets, demo: boolean): PageContext {
  const { signedIn } = dressing;
  const place = signedIn?.place ?? null;
  return {
    csrf: signedIn?.csrf ?? "",
    title: dressing.title,
    zone: place === null ? "public" : zoneOf(place.duty),
    associationName: place?.associationName || undefined,
    unitName: place?.unitName || undefined,
    roleName: place === null ? undefined : dutyNames[place.duty],
    userName: signedIn?.userName,
    navigation: navigationFor(place?.duty ?? null, dressing.address),
    demo,
    flash: dressing.flash,
    path: dressing.address,
    assets,
    links,
    now: dressing.now,
    today: dressing.today,
    idleSeconds: signedIn?.idleSeconds,
  };
}
