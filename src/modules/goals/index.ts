import type { Route } from "../../platform/http/route.ts";
import { attainmentRoutes } from "./pages/attainment/route.tsx";
import { editRoutes } from "./pages/edit/route.tsx";
import { goalRoutes } from "./pages/goal/route.tsx";

export { copyGoals } from "./actions/copy-goals.ts";
export { type Attainment, type GoalResult, readAttainment } from "./actions/read-attainment.ts";
export type { Goal } from "./model/goal.ts";
export { outcomeText, targetText } from "./pages/words.ts";
export { insertGoal as addGoal, readGoals as goalsOf } from "./store/goals.ts";

/** Fixed addresses stand before those with a parameter. */
export const routes: readonly Route[] = [...attainmentRoutes, ...editRoutes, ...goalRoutes];
