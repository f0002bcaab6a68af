import { countActivities, interventionNames } from "./activities.ts";
import { countAnonymous } from "./anonymous.ts";
import { countConsultations } from "./consultations.ts";
import { byName, countPeriod, countRaw, uniqueOfAllYears } from "./count-period.ts";
import { yearOf, yearPeriod } from "./days.ts";
import { DEFINITIONS } from "./definitions-english.ts";
import type { Figures, FileRows, InsatsFigures } from "./figures.ts";
import { countIncome, indexIncomes } from "./income.ts";
import type { CountingInput } from "./input.ts";
import { uniqueFigures } from "./set-figures.ts";
import { countSubInterventions } from "./sub-interventions.ts";
import { countSurvey } from "./survey.ts";

/** From the first enrolment to the last enrolment or exit; empty without participations. */
export function yearsOf(input: CountingInput): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of input.participations) {
    first = Math.min(first, row.enrolledOn);
    last = Math.max(last, row.exitedOn ?? row.enrolledOn, row.enrolledOn);
  }
  if (first > last) return [];
  const start = yearOf(first);
  return Array.from({ length: yearOf(last) - start + 1 }, (_, i) => start + i);
}

/** All figures of one association for the years asked for, or for every year that the participations cover. */
export function countYears(input: CountingInput, years: readonly number[] = yearsOf(input)): Figures {
  const figures: Figures = { ...frame(input, years), insatser: insatserOfAllYears(input) };
  const raw = new Map(years.map((year) => [year, countRaw(input, yearPeriod(year))] as const));
  figures.subInsatser = countSubInterventions(input, raw);
  const incomes = indexIncomes(input);
  figures.income.orphanRows = incomes.orphanRows;
  const names = interventionNames(input);
  for (const year of years) {
    const period = yearPeriod(year);
    const counted = countPeriod(input, period, raw.get(year));
    for (const [name, set] of Object.entries(counted.insatser)) {
      const own = figures.insatser[name];
      if (own !== undefined) own.years[year] = set;
    }
    figures.totals[year] = counted.total;
    figures.income.years[year] = countIncome(input, incomes, year, period);
    const activities = countActivities(input, names, period);
    if (activities !== null) figures.activities[year] = activities;
    const consultations = countConsultations(input, period);
    if (consultations !== null) figures.consultations[year] = consultations;
  }
  const hasAnonymous = input.participations.some((row) => row.anonymous === true);
  return hasAnonymous ? { ...figures, anonymous: anonymousYears(input, years) } : figures;
}

/** One year of one association; all-year counts (`allYears`, `uniquePersons`, `files`) and surveys are as in `countYears`. */
export function countYear(input: CountingInput, year: number): Figures {
  return countYears(input, [year]);
}

function frame(input: CountingInput, years: readonly number[]): Figures {
  return {
    schemaVersion: 1,
    definitions: DEFINITIONS,
    files: fileRows(input),
    years: [...years],
    insatser: {},
    totals: {},
    subInsatser: {},
    uniquePersons: uniqueFigures(uniqueOfAllYears(input).unique),
    income: { orphanRows: 0, years: {} },
    activities: {},
    consultations: {},
    survey: countSurvey(input.surveyAnswers),
  };
}

function insatserOfAllYears(input: CountingInput): Record<string, InsatsFigures> {
  const result: Record<string, InsatsFigures> = {};
  for (const { id, name } of byName(input)) {
    const { rows, unique } = uniqueOfAllYears(input, id);
    if (rows === 0) continue;
    result[name] = { allYears: { participations: rows, unique: uniqueFigures(unique) }, years: {} };
  }
  return result;
}

function anonymousYears(input: CountingInput, years: readonly number[]): NonNullable<Figures["anonymous"]> {
  return Object.fromEntries(years.map((year) => [year, countAnonymous(input, year)]));
}

function fileRows(input: CountingInput): FileRows {
  return {
    deltagare: input.participations.length,
    forsorjning: input.incomes.length,
    aktiviteter: input.activities.length,
    konsultationer: input.consultations.length,
    enkatsvar: input.surveyAnswers.length,
  };
}
