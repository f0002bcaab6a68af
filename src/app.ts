import type { Hono } from "hono";
import { jobRoutes } from "./composition/job-pages.tsx";
import { allRoutes } from "./composition/modules.ts";
import { pageDresser } from "./composition/page-dresser.tsx";
import { draftRoutes } from "./platform/drafts/index.ts";
import type { Log } from "./platform/http/log.ts";
import type { PublicCache } from "./platform/http/public-cache.ts";
import type { Services } from "./platform/http/request.ts";
import type { Route } from "./platform/http/route.ts";
import { buildServer } from "./platform/http/server.ts";
import type { ReadSession } from "./platform/http/signed-in.ts";
import type { PageAssets } from "./ui/index.ts";

/** Everything the web application is made of; the composition root gives it to the server and to the tests alike. */
export interface AppParts {
  readonly services: Services;
  readonly readSession: ReadSession;
  readonly assets: PageAssets;
  readonly assetFolder: string;
  /** True where the product is reached over TLS. */
  readonly secure: boolean;
  readonly log: Log;
  readonly newReference: () => string;
  readonly publicCache?: PublicCache | undefined;
}

/** Builds the application. The route table is given back too: tests for each route and duty are made from it. */
export function buildApp(parts: AppParts): { readonly app: Hono; readonly routes: readonly Route[] } {
  const routes = [...allRoutes, ...jobRoutes, ...draftRoutes];
  const dresser = pageDresser(parts.assets, parts.services.demo);
  return { app: buildServer({ ...parts, ...dresser }, routes), routes };
}
