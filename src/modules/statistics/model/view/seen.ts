import type { SuppressedFigures } from "../suppression/suppress-year.ts";

/** Whose figures a reader sees: published with small cells hidden, whole of the own teams, or whole of all. */
export type Scope = "published" | "ownTeams" | "everything";

export interface Closing {
  /** Instant in ISO form. */
  readonly at: string;
  readonly by: string;
}

export interface SeenYear {
  readonly year: number;
  /** Whole figures have the same shape, with nothing hidden. */
  readonly figures: SuppressedFigures;
  /** Set when the year is closed; the figures are then those of that moment. */
  readonly closing: Closing | null;
}

/** Everything a reader may see of the years asked for. */
export interface Seen {
  readonly scope: Scope;
  /** Printed names in the office's order; those the reader may see, whether or not they hold anybody. */
  readonly interventions: readonly string[];
  readonly parents: ReadonlyMap<string, string>;
  /** Every year that has figures, the first first. */
  readonly allYears: readonly number[];
  readonly years: readonly SeenYear[];
  /** Instant in ISO form; null where nothing has been counted. */
  readonly countedAt: string | null;
  /** Something was written after that. */
  readonly isOld: boolean;
  readonly threshold: number;
  readonly hideZero: boolean;
}

/** The figures of the own interventions alone: no total, since it would tell what the others have. */
export function onlyInterventions(figures: SuppressedFigures, names: ReadonlySet<string>): SuppressedFigures {
  const own = <T>(tree: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(tree).filter(([name]) => names.has(name)));
  const eachYear = <T>(years: Record<string, T>, change: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(years).map(([year, value]) => [year, change(value)]));
  const { anonymous: _, ...rest } = figures;
  return {
    ...rest,
    files: { deltagare: null, forsorjning: null, aktiviteter: null, konsultationer: null, enkatsvar: null },
    insatser: own(figures.insatser),
    totals: {},
    subInsatser: own(figures.subInsatser),
    uniquePersons: { persons: null, rowsWithoutNumber: null },
    income: {
      orphanRows: null,
      years: eachYear(figures.income.years, ({ followUp, offIncomeSupport }) => ({
        followUp: own(followUp),
        offIncomeSupport: { total: null, byInsats: own(offIncomeSupport.byInsats) },
      })),
    },
    activities: eachYear(figures.activities, own),
    consultations: {},
    survey: {},
  };
}
