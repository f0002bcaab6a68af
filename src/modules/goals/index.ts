export { copyGoals } from "./actions/copy-goals.ts";
export type { Goal } from "./model/goal.ts";
export { insertGoal as addGoal, readGoals as goalsOf } from "./store/goals.ts";
