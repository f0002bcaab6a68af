import type { FollowUpResult, SetResult, YearResults } from "./attainment.ts";

/** The part of the exchange format's figures that is read here: whole or with hidden numbers as null. */
export interface FiguresOfYear {
  readonly insatser: Readonly<Record<string, { readonly years: Readonly<Record<string, SetResult>> }>>;
  readonly totals: Readonly<Record<string, { readonly headline: HeadlineResult }>>;
  readonly income: {
    readonly years: Readonly<Record<string, { readonly followUp: Readonly<Record<string, FollowUpResult>> }>>;
  };
  readonly consultations: Readonly<Record<string, { readonly total: number | null }>>;
}

export type HeadlineResult = Pick<
  SetResult,
  "participants" | "new" | "exited" | "toWorkOrStudies" | "workOrStudiesPercent"
>;

/** What goals are measured on. Participants and new leave sub-interventions out of the total; exits and results do not. */
export function yearResults(figures: FiguresOfYear, year: number): YearResults {
  const headline = figures.totals[year]?.headline;
  return {
    sets: Object.fromEntries(Object.entries(figures.insatser).map(([name, one]) => [name, one.years[year]])),
    total: headline === undefined ? null : { ...headline, meanEnrolmentMonths: null },
    followUp: figures.income.years[year]?.followUp ?? {},
    consultations: figures.consultations[year]?.total ?? 0,
  };
}
