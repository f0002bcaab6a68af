import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { answerComparison } from "../compare/route.tsx";
import { answerSearch, countSearch } from "./route.tsx";
import { nationalSetting } from "./setting.ts";

/** The national catalogue's search page, and entries side by side. */
export const searchRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/katalog", handle: (request) => answerSearch(request, nationalSetting) }),
  openRoute({ method: "post", path: "/katalog", handle: (request) => countSearch(request, nationalSetting) }),
  openRoute({ method: "get", path: "/katalog/jamfor", handle: answerComparison }),
];
