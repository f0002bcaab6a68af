import { expect, it } from "vitest";
import { sampleWorld } from "../../../../tests/support/sample-world.ts";
import { nationFreshness, nationYear, refreshYearTotals } from "./refresh-year-totals.ts";

it("the nation's year is what plain SQL over everybody's participations gives", async () => {
  const { db, admin } = await sampleWorld();
  await refreshYearTotals(db);
  const { rows } = await admin.query(`
    with row as (
      select p.*, c.meaning from party.participation p
      left join association.code_value c on c.association_id = p.association_id and c.list = 'exitReason' and c.code = p.exit_reason
      where enrolled_on <= '2017-12-31' and (exited_on is null or exited_on >= '2017-01-01')
    )
    select count(distinct association_id)::int as associations, count(*)::int as participants,
      count(*) filter (where enrolled_on >= '2017-01-01')::int as new,
      count(*) filter (where exited_on <= '2017-12-31' and meaning is distinct from 'registrationError')::int as exited,
      count(*) filter (where exited_on <= '2017-12-31' and meaning = 'work')::int as "toWork",
      count(*) filter (where exited_on <= '2017-12-31' and meaning = 'studies')::int as "toStudies",
      count(*) filter (where sex = 'woman')::int as women, count(*) filter (where sex = 'man')::int as men
    from row`);
  expect(await nationYear(db, 2017)).toMatchObject(rows[0]);
  expect((await nationFreshness(db)).waiting).toBe(0);
});
