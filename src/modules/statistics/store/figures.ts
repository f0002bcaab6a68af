import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Figures } from "../model/counting/figures.ts";
import type { SuppressedFigures } from "../model/suppression/suppress-year.ts";

export async function currentAssociationId(work: BareWork): Promise<string> {
  const { rows } = await sql<{ id: string }>`select platform.current_association() as id`.execute(work.tx);
  return rows[0]?.id ?? "";
}

/** Number of the latest write to what is counted; 0 where nothing has been written. */
export async function readMark(work: BareWork): Promise<bigint> {
  const row = await work.tx
    .selectFrom("statistics.change_mark")
    .select("id")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? 0n;
}

/** Figures of one year as they were counted, with the write they include. */
export interface KeptYear {
  readonly mark: bigint;
  readonly whole: Figures;
}

/** Whole figures as they were last counted, by year. Runs as counter only. */
export async function readWholeYears(
  work: BareWork,
  years: readonly number[],
): Promise<ReadonlyMap<number, Figures>> {
  const rows = await work.tx
    .selectFrom("statistics.year_figures")
    .select(["year", "whole"])
    .where("year", "in", [...years, 0])
    .execute();
  return new Map(rows.map((row) => [row.year, row.whole as unknown as Figures]));
}

export async function readWholeYear(work: BareWork, year: number): Promise<KeptYear | null> {
  const row = await work.tx
    .selectFrom("statistics.year_figures")
    .select(["mark", "whole"])
    .where("year", "=", year)
    .executeTakeFirst();
  return row === undefined ? null : { mark: row.mark, whole: row.whole as unknown as Figures };
}

export interface YearToKeep {
  readonly year: number;
  readonly whole: Figures;
  readonly published: SuppressedFigures;
}

/** Replaces what is kept and what is published; years that no longer hold anybody disappear. */
export async function keepYears(
  work: BareWork,
  years: readonly YearToKeep[],
  mark: bigint,
  threshold: number,
): Promise<void> {
  const association_id = await currentAssociationId(work);
  await work.tx.deleteFrom("statistics.year_figures").where("association_id", "=", association_id).execute();
  await work.tx
    .deleteFrom("statistics.published_year")
    .where("association_id", "=", association_id)
    .execute();
  if (years.length === 0) return;
  const computed_at = work.now.toString();
  const rows = years.map(({ year, whole, published }) => ({
    key: { association_id, year, computed_at },
    whole: JSON.stringify(whole),
    figures: JSON.stringify(published),
  }));
  await work.tx
    .insertInto("statistics.year_figures")
    .values(rows.map(({ key, whole }) => ({ ...key, whole, mark })))
    .execute();
  await work.tx
    .insertInto("statistics.published_year")
    .values(rows.map(({ key, figures }) => ({ ...key, figures, threshold })))
    .execute();
}

export interface PublishedYear {
  readonly year: number;
  readonly figures: SuppressedFigures;
  readonly threshold: number;
  readonly computedAt: string;
}

/** Years with published figures, the first first. */
export async function readPublishedYears(work: BareWork): Promise<number[]> {
  const rows = await work.tx.selectFrom("statistics.published_year").select("year").orderBy("year").execute();
  return rows.map((row) => row.year);
}

/** What the association zone may see: readable by both zones' roles. */
export async function readPublished(work: BareWork, years?: readonly number[]): Promise<PublishedYear[]> {
  let query = work.tx
    .selectFrom("statistics.published_year")
    .select(["year", "figures", "threshold", "computed_at"])
    .orderBy("year");
  if (years !== undefined) query = query.where("year", "in", [...years, 0]);
  const rows = await query.execute();
  return rows.map((row) => ({
    year: row.year,
    figures: row.figures as unknown as SuppressedFigures,
    threshold: row.threshold,
    computedAt: row.computed_at,
  }));
}
