import { readGoal } from "../store/goals.ts";
import type { GoalResult } from "./read-attainment.ts";
import { readAttainment } from "./read-attainment.ts";
import type { ZoneReader } from "./zone-reader.ts";

/** One goal with its outcome; null where there is none that the reader may see. */
export async function findResult(reader: ZoneReader, goalId: string): Promise<GoalResult | null> {
  const goal = await reader.inZone((work) => readGoal(work, goalId));
  if (goal === null) return null;
  const attainment = await readAttainment(reader, goal.year);
  return attainment.results.find((result) => result.goal.id === goalId) ?? null;
}
