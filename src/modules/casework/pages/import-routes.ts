import type { Route } from "../../../platform/http/route.ts";
import { importColumnsRoutes } from "./import-columns/route.tsx";
import { importPreviewRoutes } from "./import-preview/route.tsx";
import { importStartRoutes } from "./import-start/route.tsx";

export const importRoutes: readonly Route[] = [
  ...importStartRoutes,
  ...importColumnsRoutes,
  ...importPreviewRoutes,
];
