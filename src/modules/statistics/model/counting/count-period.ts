import type { Accumulator, Uniques } from "./accumulator.ts";
import { accumulate, addPerson, emptyAccumulator, uniques } from "./accumulator.ts";
import type { Period } from "./days.ts";
import type { Headline, SetFigures, TotalFigures } from "./figures.ts";
import type { CountingInput } from "./input.ts";
import { percentOf } from "./rounding.ts";
import { toSetFigures } from "./set-figures.ts";

/** Raw counts of every intervention that had someone active in the period, and of the two totals. */
export type PeriodCounts = {
  readonly byIntervention: ReadonlyMap<string, Accumulator>;
  readonly exclSubInterventions: Accumulator;
  readonly all: Accumulator;
};

/** The figures of any period (a month, a tertial, a year); `insatser` by printed name, only those with someone active. */
export type PeriodFigures = { insatser: Record<string, SetFigures>; total: TotalFigures };

/** Counts rows into interventions and totals in one walk. Rows of unknown interventions are the importer's to refuse. */
export function countRaw(input: CountingInput, period: Period): PeriodCounts {
  const roles = input.codes.roles;
  const counters = new Map(input.interventions.map((one) => [one.id, emptyAccumulator()] as const));
  const top = new Set(input.interventions.filter((one) => one.parentId === null).map((one) => one.id));
  const all = emptyAccumulator();
  const exclSubInterventions = emptyAccumulator();
  for (const row of input.participations) {
    if (row.anonymous === true || row.enrolledOn > period.to) continue;
    if (row.exitedOn !== null && row.exitedOn < period.from) continue;
    const own = counters.get(row.interventionId);
    if (own === undefined) continue;
    accumulate(own, row, period, roles);
    accumulate(all, row, period, roles);
    if (top.has(row.interventionId)) accumulate(exclSubInterventions, row, period, roles);
  }
  const byIntervention = new Map([...counters].filter(([, one]) => one.participants > 0));
  return { byIntervention, exclSubInterventions, all };
}

/** Counts any period, both ends included. Raw counts of the same period may be handed in, to save the walk. */
export function countPeriod(
  input: CountingInput,
  period: Period,
  raw = countRaw(input, period),
): PeriodFigures {
  const insatser: Record<string, SetFigures> = {};
  for (const { id, name } of byName(input)) {
    const own = raw.byIntervention.get(id);
    if (own !== undefined) insatser[name] = toSetFigures(own, input.codes);
  }
  const exclSubInsatser = toSetFigures(raw.exclSubInterventions, input.codes);
  const allInsatser = toSetFigures(raw.all, input.codes);
  return {
    insatser,
    total: { headline: headline(exclSubInsatser, allInsatser), exclSubInsatser, allInsatser },
  };
}

/** Interventions in the printed order. */
export function byName(input: CountingInput): CountingInput["interventions"] {
  return [...input.interventions].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Distinct persons over all years of one intervention, or of all when no id is given. */
export function uniqueOfAllYears(
  input: CountingInput,
  interventionId?: string,
): { rows: number; unique: Uniques } {
  const unique = uniques();
  let rows = 0;
  for (const row of input.participations) {
    if (row.anonymous === true) continue;
    if (interventionId !== undefined && row.interventionId !== interventionId) continue;
    rows++;
    addPerson(unique, row.personKey);
  }
  return { rows, unique };
}

/** A person in a sub-intervention is counted once among participants and new, but each of their exits is an exit. */
function headline(exclSub: SetFigures, all: SetFigures): Headline {
  return {
    participants: exclSub.participants,
    new: exclSub.new,
    exited: all.exited,
    toWorkOrStudies: all.toWorkOrStudies,
    toWorkOrStudiesWomen: all.sex.toWorkOrStudies.women,
    toWorkOrStudiesMen: all.sex.toWorkOrStudies.men,
    workOrStudiesPercent: percentOf(all.toWorkOrStudies, all.exited),
  };
}
