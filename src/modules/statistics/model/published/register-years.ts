import type { Seen } from "../view/seen.ts";
import { figureAt } from "../view/value-at.ts";
import type { RegisterYear } from "./check-table.ts";

const FIGURES = {
  participants: "participants",
  exited: "exited",
  toWork: "toWork",
  toStudies: "toStudies",
  toWorkOrStudies: "toWorkOrStudies",
  percent: "workOrStudiesPercent",
} as const;

/** What a published table of one intervention may be compared with: the figures that the reader sees anyway. */
export function registerYears(seen: Seen, of: string): Map<number, RegisterYear> {
  return new Map(
    seen.years.flatMap(({ year, figures }) => {
      const values = Object.entries(FIGURES).map(([column, figure]) => [
        column,
        figureAt(figures, { year, of, figure }),
      ]);
      const exists = values.some(([, value]) => value !== undefined);
      const register: RegisterYear = Object.fromEntries(values.filter(([, value]) => value !== undefined));
      return exists ? [[year, register] as const] : [];
    }),
  );
}
