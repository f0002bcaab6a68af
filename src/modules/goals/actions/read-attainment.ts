import { allCodes } from "../../associations/index.ts";
import { interventionsOf } from "../../interventions/index.ts";
import { publishedFigures, wholeFigures } from "../../statistics/index.ts";
import type { Outcome, Verdict, YearResults } from "../model/attainment.ts";
import { outcomeOf, verdictOf } from "../model/attainment.ts";
import type { Goal } from "../model/goal.ts";
import type { Measure, MeasureLabels } from "../model/measures.ts";
import { measureOf } from "../model/measures.ts";
import { yearResults } from "../model/year-results.ts";
import { readGoals } from "../store/goals.ts";
import type { ZoneReader } from "./zone-reader.ts";

export interface GoalResult {
  readonly goal: Goal;
  readonly measure: Measure;
  /** Null for a goal of the whole association. */
  readonly interventionName: string | null;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

export interface Attainment {
  readonly year: number;
  /** Years that have goals, the one in view and the last with figures; latest first. */
  readonly years: readonly number[];
  readonly results: readonly GoalResult[];
  readonly total: YearResults["total"];
  readonly consultations: number | null;
  /** Sum of the targets for participants; sub-interventions' participants are in their parents'. Null where no goal has one. */
  readonly participantsTarget: number | null;
  readonly threshold: number | null;
}

/**
 * Goals of a year with their outcome, counted when asked. The association zone gets figures with small cells hidden;
 * a team leader gets the whole figures of the own intervention and no other goal.
 */
export async function readAttainment(reader: ZoneReader, year: number): Promise<Attainment> {
  const { actor, db } = reader;
  const own = actor.duty === "teamLeader" ? actor.units : null;
  const facts = await reader.inZone(async (work) => ({
    goals: await readGoals(work),
    interventions: await interventionsOf(work),
    codes: await allCodes(work),
  }));
  const published = own === null ? await publishedFigures(db, actor.associationId) : [];
  const latest = published.find((one) => one.year === year);
  const figures = own === null ? latest?.figures : await wholeFigures(db, actor.associationId, year);
  const results = figures === undefined ? noResults : yearResults(figures, year);
  const names = new Map(facts.interventions.map((one) => [one.id, one.name]));
  const labels = labelsOf(facts.codes);
  const goals = facts.goals.filter(
    (goal) => goal.year === year && (own === null || own.includes(goal.interventionId ?? "")),
  );
  const goalYears = facts.goals.map((goal) => goal.year);
  return {
    year,
    years: [...new Set([...goalYears, ...published.slice(-1).map((one) => one.year), year])].sort(
      (a, b) => b - a,
    ),
    results: goals.flatMap((goal) => resultOf(goal, names, results, labels)),
    total: own === null ? results.total : null,
    consultations: own === null ? results.consultations : null,
    participantsTarget:
      own === null
        ? sumOfTargets(goals, new Map(facts.interventions.map((one) => [one.id, one.parentId])))
        : null,
    threshold: latest?.threshold ?? null,
  };
}

const noResults: YearResults = { sets: {}, total: null, followUp: {}, consultations: 0 };

function resultOf(
  goal: Goal,
  names: ReadonlyMap<string, string>,
  year: YearResults,
  labels: MeasureLabels,
): GoalResult[] {
  const measure = measureOf(goal.measure);
  if (measure === null) return [];
  const interventionName = goal.interventionId === null ? null : (names.get(goal.interventionId) ?? null);
  const outcome = outcomeOf(goal, interventionName, year, labels);
  return [{ goal, measure, interventionName, outcome, verdict: verdictOf(goal, outcome) }];
}

function labelsOf(codes: Awaited<ReturnType<typeof allCodes>>): MeasureLabels {
  const label = (list: string, code: string) =>
    codes.find((one) => one.list === list && one.code === code)?.label ?? "";
  const support = codes.find((one) => one.list === "incomeSource" && one.meaning === "incomeSupport");
  return { incomeSupport: support?.label ?? "", ordinaryServices: label("exitReason", "ordinaryServices") };
}

function sumOfTargets(goals: readonly Goal[], parents: ReadonlyMap<string, string | null>): number | null {
  const targets = goals.filter(
    (goal) =>
      goal.measure === "participants" &&
      goal.target !== null &&
      goal.interventionId !== null &&
      (parents.get(goal.interventionId) ?? null) === null,
  );
  return targets.length === 0 ? null : targets.reduce((sum, goal) => sum + (goal.target ?? 0), 0);
}
