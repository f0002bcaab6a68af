import type { Route } from "../../../../platform/http/route.ts";
import { editRowRoutes } from "../rows/edit/route.tsx";
import { rowListRoutes } from "../rows/list/route.tsx";
import { additionRoutes } from "./additions/route.tsx";
import { decideRoutes } from "./decide/route.tsx";
import { differenceRoutes } from "./differences/route.tsx";
import { gridRoutes } from "./grid/route.tsx";
import { pasteRoutes } from "./paste/route.tsx";
import { readBudgetRoutes } from "./read/route.tsx";

/** Fixed addresses stand before those with a parameter. */
export const budgetRoutes: readonly Route[] = [
  ...rowListRoutes,
  ...editRowRoutes,
  ...readBudgetRoutes,
  ...additionRoutes,
  ...differenceRoutes,
  ...decideRoutes,
  ...gridRoutes,
  ...pasteRoutes,
];
