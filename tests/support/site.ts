import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { Temporal } from "temporal-polyfill";
import { pageDresser } from "../../src/composition/page-dresser.tsx";
import { readSession } from "../../src/modules/people/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { hashToken, randomToken } from "../../src/platform/crypto/index.ts";
import type { Route } from "../../src/platform/http/route.ts";
import { buildServer } from "../../src/platform/http/server.ts";
import type { ServerParts } from "../../src/platform/http/server-parts.ts";
import { enqueueJob } from "../../src/platform/jobs/jobs.ts";
import type { Mailer } from "../../src/platform/mail/index.ts";
import { createMemory } from "../../src/platform/memory/memory.ts";
import type { Tally } from "../../src/platform/tally/tally.ts";
import { createTally } from "../../src/platform/tally/tally.ts";
import { testPdfRenderer } from "./test-pdf-renderer.ts";
import type { World } from "./world.ts";

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** What the server answered. `html` is parsed when first asked for. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where a redirect leads; empty where there is none. */
  readonly location: string;
  readonly body: string;
  /** The body of a file. */
  readonly bytes: Uint8Array;
  readonly html: HTMLElement;
  /** What a reader sees, on one line. */
  readonly text: string;
}

export interface Site {
  get(path: string, actor?: Actor): Promise<Answer>;
  /** Sends the session's token by itself; give `csrf` to send another. A File makes it a multipart form. */
  post(path: string, fields: Fields, actor?: Actor): Promise<Answer>;
}

const origin = "http://localhost:3000";

interface Visitor {
  readonly cookies: Map<string, string>;
  readonly since: Temporal.Instant;
  readonly csrf: string;
}

interface SiteOptions {
  readonly routes?: readonly Route[];
  readonly demo?: boolean;
  readonly mail?: Mailer;
  readonly tally?: Tally;
  /** Sent with every request, such as what a browser calls itself. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real server on a test's association, without a socket. `routes` narrows it to the pages under test. */
export function siteFor(world: World, options: SiteOptions = {}): Site {
  const app = appOf(world, options);
  const visitors = new Map<string, Promise<Visitor>>();
  const visit = async (actor: Actor | undefined): Promise<Visitor> => {
    if (actor === undefined) return { cookies: new Map(), csrf: "", since: world.clock.now() };
    const known = await visitors.get(actor.assignmentId);
    if (known !== undefined && isFresh(known, world)) return known;
    const visitor = signIn(world, actor);
    visitors.set(actor.assignmentId, visitor);
    return await visitor;
  };
  const send = async (path: string, visitor: Visitor, init: RequestInit): Promise<Answer> => {
    const headers = new Headers({ ...options.headers, ...(init.headers as Record<string, string>) });
    headers.set("cookie", [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await (await app).request(origin + path, { ...init, headers });
    keepCookies(visitor, response);
    return answerOf(response);
  };
  return {
    get: async (path, actor) => send(path, await visit(actor), { method: "GET" }),
    post: async (path, fields, actor) => {
      const visitor = await visit(actor);
      const body = bodyOf({ csrf: visitor.csrf, ...fields });
      return send(path, visitor, { method: "POST", body, headers: { "sec-fetch-site": "same-origin" } });
    },
  };
}

/** Imported only when a test wants every page, so that a page's own tests need no other module. */
async function appOf(world: World, options: SiteOptions) {
  const { routes, demo = false } = options;
  const assets = { css: [], scripts: [], openCss: [], openScripts: [], icon: "/assets/icon.svg" };
  const parts = partsOf(world, options);
  if (routes !== undefined) return buildServer({ ...parts, ...pageDresser(assets, demo) }, routes);
  const { buildApp } = await import("../../src/app.ts");
  return buildApp({ ...parts, assets }).app;
}

function partsOf(
  world: World,
  { demo = false, mail, tally }: SiteOptions,
): Omit<ServerParts, "renderPage" | "renderError"> {
  const { db, keyring } = world;
  return {
    services: {
      db,
      keyring,
      jobs: { enqueue: enqueueJob, wake: () => undefined },
      pdf: testPdfRenderer(),
      mail: mail ?? null,
      tally: tally ?? createTally(),
      memory: createMemory(),
      origin,
      demo,
    },
    readSession: (token) => readSession(db, token),
    secure: false,
    assetFolder: import.meta.dirname,
    log: (line) => {
      // What the page hides behind a number is what a failing test has to show.
      if (line.level === "error") process.stderr.write(`${JSON.stringify(line)}\n`);
    },
    newReference: () => "TEST-0001",
  };
}

async function signIn(world: World, actor: Actor): Promise<Visitor> {
  const [token, csrf] = [randomToken(), randomToken()];
  const now = world.clock.now();
  await world.db.inSystem(async (work) => {
    await work.tx
      .insertInto("platform.session")
      .values({
        token_hash: Buffer.from(hashToken(token)),
        user_id: actor.userId,
        assignment_id: actor.assignmentId,
        csrf_token: csrf,
        method: "test",
        created_at: now.toString(),
        last_seen_at: now.toString(),
        expires_at: now.add({ hours: 24 }).toString(),
      })
      .execute();
  });
  return { cookies: new Map([["session", token]]), csrf, since: now };
}

/** Whoever has been away while a test moved its clock signs in again, as people do. */
function isFresh(visitor: Visitor, world: World): boolean {
  return Temporal.Duration.compare(visitor.since.until(world.clock.now()), { minutes: 10 }) < 0;
}

function keepCookies(visitor: Visitor, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    visitor.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, string | File][] =>
    typeof value === "string" || value instanceof File ? [[name, value]] : value.map((one) => [name, one]),
  );
  const multipart = entries.some(([, value]) => typeof value !== "string");
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) {
    if (body instanceof FormData) body.append(name, value);
    else if (typeof value === "string") body.append(name, value);
  }
  return body;
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new TextDecoder().decode(bytes);
  let parsed: HTMLElement | undefined;
  const html = () => {
    parsed ??= parse(body);
    return parsed;
  };
  return {
    status: response.status,
    headers: response.headers,
    location: response.headers.get("location") ?? "",
    body,
    bytes,
    get html() {
      return html();
    },
    get text() {
      return (html().querySelector("body") ?? html()).structuredText.replaceAll(/\s+/g, " ").trim();
    },
  };
}
