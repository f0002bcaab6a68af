import type { Temporal } from "temporal-polyfill";
import type { Actor } from "../access/actor.ts";
import type { Keyring } from "../crypto/index.ts";
import type { Database } from "../db/database.ts";
import type { Work } from "../db/work.ts";
import type { PdfRenderer } from "../documents/index.ts";
import type { Jobs } from "../jobs/jobs.ts";
import type { Mailer } from "../mail/index.ts";
import type { Memory } from "../memory/memory.ts";
import type { Tally } from "../tally/tally.ts";
import type { PageResponse } from "./response.ts";
import type { SentForm } from "./sent-form.ts";
import type { SignedIn } from "./signed-in.ts";

/** What the composition root hands to every page. */
export interface Services {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly jobs: Jobs;
  readonly pdf: PdfRenderer;
  /** Null where no mail server is configured. */
  readonly mail: Mailer | null;
  /** True where links may be called to see if anything answers; absent where no call leaves the machine. */
  readonly checksLinks?: boolean;
  /** Counts that may be lost in a crash; a chore writes them down. */
  readonly tally: Tally;
  /** What may be remembered between requests; nothing is where there is none. */
  readonly memory?: Memory | undefined;
  readonly origin: string;
  readonly demo: boolean;
}

export interface PageRequest {
  readonly url: URL;
  /** Path and query, e.g. `/remisser?sida=2`. */
  readonly address: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly services: Services;
  readonly signedIn: SignedIn | null;
  /** Address of the caller, for throttling only. */
  readonly source: string;
  readonly agent: string;
  /** A path parameter; throws where the route has no such parameter. */
  param(name: string): string;
  cookie(name: string): string | undefined;
  form(): Promise<SentForm>;
}

export interface SignedInRequest extends PageRequest {
  readonly signedIn: SignedIn;
}

export interface ZoneRequest extends SignedInRequest {
  readonly actor: Actor;
  /** One transaction as the actor's zone; a refusal given back rolls it back. */
  inZone<T>(task: (work: Work) => Promise<T>): Promise<T>;
}

export type Handler = (request: PageRequest) => Promise<PageResponse>;
