import type pg from "pg";
import type { Size } from "./fill/size.ts";
import { lastYearOf } from "./fill/size.ts";
import { median } from "./measure.ts";

export type NationFigures = {
  /** Milliseconds, medians: the kept sums, and the plain grouped query over all participations. */
  readonly kept: number;
  readonly plain: number;
  readonly equal: boolean;
  /** Associations whose totals wait to be counted anew. */
  readonly waiting: number;
  readonly row: unknown;
};

/** The sums over the whole country as plain SQL says them, without any kept total. */
const plainQuery = `select count(*)::int as participants, count(*) filter (where e.error is not true)::int as "exclErrors",
    count(*) filter (where p.enrolled_on >= $1)::int as new,
    count(*) filter (where p.exited_on <= $2 and e.error is not true)::int as exited,
    count(*) filter (where p.exited_on <= $2 and p.exit_reason = 'work')::int as "toWork", count(*) filter (where p.exited_on <= $2 and p.exit_reason = 'studies')::int as "toStudies",
    count(*) filter (where p.sex = 'woman')::int as women, count(*) filter (where p.sex = 'man')::int as men
  from party.participation p cross join lateral (select p.exit_reason = 'registrationError' as error) e
  where p.enrolled_on <= $2 and (p.exited_on is null or p.exited_on >= $1)`;

const keptQuery = `select participants::int, participants_excl_errors::int as "exclErrors", new::int, exited::int, to_work::int as "toWork", to_studies::int as "toStudies",
  women::int, men::int from statistics.nation_year($1::smallint)`;

export async function measureNation(owner: pg.Pool, size: Size): Promise<NationFigures> {
  const year = lastYearOf(size) - 1;
  const kept: number[] = [];
  const plain: number[] = [];
  const rows: unknown[] = [];
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    const fast = await owner.query(keptQuery, [year]);
    kept.push(performance.now() - began);
    const again = performance.now();
    const slow = await owner.query(plainQuery, [`${year}-01-01`, `${year}-12-31`]);
    plain.push(performance.now() - again);
    rows.splice(0, 2, fast.rows[0], slow.rows[0]);
  }
  const { rows: stale } = await owner.query<{ n: number }>(
    "select count(*)::int as n from statistics.stale_associations($1::smallint)",
    [year],
  );
  return {
    kept: median(kept),
    plain: median(plain),
    equal: JSON.stringify(rows[0]) === JSON.stringify(rows[1]),
    waiting: stale[0]?.n ?? 0,
    row: rows,
  };
}
