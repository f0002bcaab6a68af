import type { Hono } from "hono";
import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { pageDresser } from "../../src/composition/page-dresser.tsx";
import { routes as peopleRoutes, readSession } from "../../src/modules/people/index.ts";
import type { Route } from "../../src/platform/http/route.ts";
import { buildServer } from "../../src/platform/http/server.ts";
import { enqueueJob } from "../../src/platform/jobs/jobs.ts";
import { createTally } from "../../src/platform/tally/tally.ts";
import { testPdfRenderer } from "./test-pdf-renderer.ts";
import type { World } from "./world.ts";

export const visitorOrigin = "http://localhost:3000";

export interface VisitorAnswer {
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly html: HTMLElement;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser that nobody has signed in: it keeps cookies, and sends the token of the page it saw last. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<VisitorAnswer>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<VisitorAnswer>;
  /** The token that the last page's forms carry. */
  readonly csrf: string;
}

export interface VisitorOptions {
  readonly demo?: boolean;
  readonly secure?: boolean;
  readonly more?: readonly Route[];
  /** Where the visit comes from, for throttling: each visitor from a place of its own. */
  readonly source?: string;
}

/** The pages of sign-in and accounts on a test's association, without a socket. */
export function visitorTo(world: World, options: VisitorOptions = {}): Visitor {
  const app = appFor(world, options);
  const cookies = new Map<string, string>();
  const state = { csrf: "" };
  const source = options.source ?? `test-${crypto.randomUUID()}`;
  const send = async (path: string, init: RequestInit): Promise<VisitorAnswer> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("user-agent", "Provblad/1.0");
    const response = await app.request(
      visitorOrigin + path,
      { ...init, headers },
      { incoming: { socket: { remoteAddress: source } } },
    );
    keep(cookies, response);
    const answer = await read(response);
    state.csrf = answer.html.querySelector("input[name=csrf]")?.getAttribute("value") ?? state.csrf;
    return answer;
  };
  return {
    cookies,
    get csrf() {
      return state.csrf;
    },
    get: (path) => send(path, { method: "GET" }),
    post: (path, fields, headers = { "sec-fetch-site": "same-origin" }) =>
      send(path, { method: "POST", body: new URLSearchParams({ csrf: state.csrf, ...fields }), headers }),
  };
}

function appFor(world: World, { demo = false, secure = false, more = [] }: VisitorOptions): Hono {
  const { db, keyring } = world;
  return buildServer(
    {
      services: {
        db,
        keyring,
        jobs: { enqueue: enqueueJob, wake: () => undefined },
        pdf: testPdfRenderer(),
        mail: null,
        tally: createTally(),
        origin: visitorOrigin,
        demo,
      },
      readSession: (token, options) => readSession(db, token, options),
      secure,
      assetFolder: import.meta.dirname,
      log: (line) => {
        if (line.level === "error") process.stderr.write(`${JSON.stringify(line)}\n`);
      },
      newReference: () => "TEST-0001",
      ...pageDresser({ css: [], scripts: [], openCss: [], openScripts: [], icon: "/assets/icon.svg" }, demo),
    },
    [...peopleRoutes, ...more],
  );
}

function keep(cookies: Map<string, string>, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    if (/Max-Age=0\b/.test(cookie)) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

async function read(response: Response): Promise<VisitorAnswer> {
  const body = await response.text();
  const html = parse(body);
  const text = html.textContent.replaceAll(/\s+/g, " ").trim();
  return {
    status: response.status,
    location: response.headers.get("location") ?? "",
    body,
    html,
    text,
    headers: response.headers,
  };
}
