import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { AdditiveTotals } from "../model/counting/year-totals.ts";
import { currentAssociationId } from "./figures.ts";

/** Associations whose totals are older than their latest write, or do not reach the present year. */
export async function readStale(work: BareWork, throughYear: number): Promise<string[]> {
  const { rows } = await sql<{
    association_id: string;
  }>`select association_id from statistics.stale_associations(${throughYear}::smallint)`.execute(work.tx);
  return rows.map((row) => row.association_id);
}

/** Replaces all totals of the transaction's association. `mark` is the latest write they include. */
export async function replaceYearTotals(
  work: BareWork,
  totals: ReadonlyMap<number, ReadonlyMap<string, AdditiveTotals>>,
  mark: bigint,
  throughYear: number,
): Promise<void> {
  const association_id = await currentAssociationId(work);
  const rows = [...totals].flatMap(([year, byIntervention]) =>
    [...byIntervention].map(([intervention_id, total]) => ({
      association_id,
      year,
      intervention_id,
      ...columns(total),
    })),
  );
  await work.tx.deleteFrom("statistics.year_total").where("association_id", "=", association_id).execute();
  if (rows.length > 0) await work.tx.insertInto("statistics.year_total").values(rows).execute();
  const state = { mark, computed_at: work.now.toString(), through_year: throughYear };
  await work.tx
    .insertInto("statistics.year_total_state")
    .values({ association_id, ...state })
    .onConflict((conflict) => conflict.column("association_id").doUpdateSet(state))
    .execute();
}

function columns(total: AdditiveTotals) {
  return {
    participants: total.participants,
    participants_excl_errors: total.participantsExclErrors,
    new: total.new,
    exited: total.exited,
    registration_errors: total.registrationErrors,
    ongoing_at_year_end: total.ongoingAtYearEnd,
    to_work: total.toWork,
    to_studies: total.toStudies,
    women: total.participantsWomen,
    men: total.participantsMen,
    not_stated: total.participantsNotStated,
    enrolment_days: BigInt(total.enrolmentDays),
  };
}

/** Sums over all associations; participations, not unique persons, and every intervention on its own. */
export interface NationYear {
  readonly associations: number;
  readonly participants: number;
  readonly participantsExclErrors: number;
  readonly new: number;
  readonly exited: number;
  readonly registrationErrors: number;
  readonly ongoingAtYearEnd: number;
  readonly toWork: number;
  readonly toStudies: number;
  readonly women: number;
  readonly men: number;
  readonly notStated: number;
}

export async function readNationYear(work: BareWork, year: number): Promise<NationYear> {
  const { rows } = await sql<NationYear>`
    select associations::int, coalesce(participants, 0)::int as participants, coalesce(participants_excl_errors, 0)::int as "participantsExclErrors",
      coalesce(new, 0)::int as new, coalesce(exited, 0)::int as exited, coalesce(registration_errors, 0)::int as "registrationErrors",
      coalesce(ongoing_at_year_end, 0)::int as "ongoingAtYearEnd", coalesce(to_work, 0)::int as "toWork", coalesce(to_studies, 0)::int as "toStudies",
      coalesce(women, 0)::int as women, coalesce(men, 0)::int as men, coalesce(not_stated, 0)::int as "notStated"
    from statistics.nation_year(${year}::smallint)`.execute(work.tx);
  const [row] = rows;
  if (row === undefined) throw new Error("nation_year gave no row");
  return row;
}

/** When something was last counted for the nation, and how many associations wait for theirs. */
export interface NationFreshness {
  /** Instant in ISO form; null before the first count. */
  readonly countedAt: string | null;
  readonly waiting: number;
}

export async function readNationFreshness(work: BareWork, throughYear: number): Promise<NationFreshness> {
  const { rows } = await sql<NationFreshness>`
    select counted_at as "countedAt", waiting::int from statistics.nation_freshness(${throughYear}::smallint)`.execute(
    work.tx,
  );
  return rows[0] ?? { countedAt: null, waiting: 0 };
}
