import type { DataPart } from "../../model/figures/report-table.ts";
import type { Reader } from "../reader.ts";
import { budget, threeYearPlan } from "./budget.ts";
import { contributions, contributionsChart } from "./contributions.ts";
import type { DataSource, GateSource, Wanted } from "./data-source.ts";
import { goalAttainment, goalChart, goals } from "./goals.ts";
import { interventions, members } from "./members.ts";
import { coFinancing, explanations, operatingStatement, outcomeChart } from "./outcome.ts";
import { equity, statementSources } from "./statements.ts";
import { statistics } from "./statistics.ts";

const zoneSources: readonly DataSource[] = [
  ...[members, interventions, contributions, contributionsChart, budget, threeYearPlan],
  ...[operatingStatement, explanations, coFinancing, outcomeChart, ...statementSources, equity],
];
const gateSources: readonly GateSource[] = [goals, goalAttainment, goalChart, statistics];

/** What a data block may print, by key, with its name where blocks are chosen. */
export const dataTitles: ReadonlyMap<string, string> = new Map([
  ...[...zoneSources, ...gateSources].map(({ key, title }): [string, string] => [key, title]),
  ["signatures", "Underskrifter"],
]);

/** Reads what the keys ask for, each once. */
export async function readData(
  reader: Reader,
  wanted: Wanted,
  keys: readonly string[],
): Promise<ReadonlyMap<string, DataPart>> {
  const asked = new Set(keys);
  const data = new Map<string, DataPart>();
  await reader.inZone(async (work) => {
    for (const source of zoneSources)
      if (asked.has(source.key)) data.set(source.key, await source.read(work, wanted));
  });
  for (const source of gateSources)
    if (asked.has(source.key)) data.set(source.key, await source.readAtGate(reader, wanted));
  return data;
}
