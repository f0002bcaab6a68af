import type { Child } from "hono/jsx";
import type { Temporal } from "temporal-polyfill";
import type { Log } from "./log.ts";
import type { PublicCache } from "./public-cache.ts";
import type { Services } from "./request.ts";
import type { Flash } from "./response.ts";
import type { ReadSession, SignedIn } from "./signed-in.ts";

/** What a page is dressed with; the composition root turns it into a document with the layouts of src/ui. */
export interface Dressing {
  readonly title: string;
  readonly address: string;
  readonly signedIn: SignedIn | null;
  readonly flash: Flash | undefined;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

export interface ServerParts {
  readonly services: Services;
  readonly readSession: ReadSession;
  readonly renderPage: (dressing: Dressing, document: Child) => string;
  readonly renderError: (dressing: Dressing, sentence: string, reference: string | undefined) => string;
  /** True where the product is reached over TLS, so that cookies get the `__Host-` prefix. */
  readonly secure: boolean;
  readonly assetFolder: string;
  readonly log: Log;
  readonly newReference: () => string;
  /** Keeps what is the same for anyone; nothing is kept where there is none. */
  readonly publicCache?: PublicCache | undefined;
}
