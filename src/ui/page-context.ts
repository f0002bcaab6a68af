import { createContext, useContext } from "hono/jsx";
import type { Temporal } from "temporal-polyfill";

export type Zone = "public" | "association" | "party" | "system";

export type NavigationLink = {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
};

export type FlashMessage = {
  readonly kind: "success" | "info" | "warning";
  readonly text: string;
};

/** Addresses of built files; the request handling reads them from the build's manifest. */
export type PageAssets = {
  readonly css: readonly string[];
  readonly scripts: readonly string[];
  /** Of the open pages. */
  readonly openCss: readonly string[];
  readonly openScripts: readonly string[];
  readonly icon: string;
};

/** Addresses that every page leads to. */
export type PageLinks = {
  readonly home: string;
  readonly switchAssignment: string;
  readonly handbook: string;
  readonly signIn: string;
  readonly signOut: string;
  /** JSON address that the islands ask to keep a session alive. */
  readonly keepAlive: string;
};

/** What every page knows of its request; filled once per request by platform/http. */
export type PageContext = {
  /** Token that every posted form carries in its field `csrf`. */
  readonly csrf: string;
  readonly title: string;
  readonly zone: Zone;
  readonly associationName?: string | undefined;
  readonly unitName?: string | undefined;
  readonly roleName?: string | undefined;
  /** Undefined when nobody is signed in. */
  readonly userName?: string | undefined;
  readonly navigation: readonly NavigationLink[];
  readonly demo: boolean;
  readonly flash?: FlashMessage | undefined;
  /** Path and query of the request, e.g. `/remisser?sida=2`. */
  readonly path: string;
  readonly assets: PageAssets;
  readonly links: PageLinks;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Seconds of idleness after which the server ends the session; undefined where there is none. */
  readonly idleSeconds?: number | undefined;
};

export const CurrentPage = createContext<PageContext | undefined>(undefined);

/** The page a component stands in. Throws outside `renderPage`, since a form without its token must not be shown. */
export function usePage(): PageContext {
  const page = useContext(CurrentPage);
  if (page === undefined) {
    throw new Error("A component that needs the page was rendered outside renderPage");
  }
  return page;
}
