import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Figures } from "../model/counting/figures.ts";
import type { SuppressedFigures } from "../model/suppression/suppress-year.ts";

/** A year whose figures stand as they were when it was closed. */
export interface ClosedYear {
  readonly year: number;
  /** Instant in ISO form. */
  readonly closedAt: string;
  readonly closedBy: string;
  readonly published: SuppressedFigures;
  readonly threshold: number;
  readonly hideZero: boolean;
}

export async function readClosedYears(work: BareWork, years?: readonly number[]): Promise<ClosedYear[]> {
  let query = work.tx
    .selectFrom("statistics.closed_year")
    .select(["year", "closed_at", "closed_by_name", "published", "threshold", "hide_zero"])
    .orderBy("year");
  if (years !== undefined) query = query.where("year", "in", [...years, 0]);
  const rows = await query.execute();
  return rows.map((row) => ({
    year: row.year,
    closedAt: row.closed_at,
    closedBy: row.closed_by_name,
    published: row.published as unknown as SuppressedFigures,
    threshold: row.threshold,
    hideZero: row.hide_zero,
  }));
}

/** Whole copies of closed years, by year. Runs as counter only. */
export async function readClosedWhole(
  work: BareWork,
  years: readonly number[],
): Promise<ReadonlyMap<number, Figures>> {
  const rows = await work.tx
    .selectFrom("statistics.closed_year_whole")
    .select(["year", "whole"])
    .where("year", "in", [...years, 0])
    .execute();
  return new Map(rows.map((row) => [row.year, row.whole as unknown as Figures]));
}

/** False where the year is closed already or holds no figures. Runs in the association zone. */
export async function closeYearNow(work: BareWork, year: number, byName: string): Promise<boolean> {
  const { rows } = await sql<{
    closed: boolean;
  }>`select statistics.close_year(${year}::smallint, ${byName}) as closed`.execute(work.tx);
  return rows[0]?.closed === true;
}
