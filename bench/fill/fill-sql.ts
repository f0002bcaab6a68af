import type { Size } from "./size.ts";

/** What every statement below knows: $1 number of the association (1 and up), $2 its id, $3 participations, $4 participations a year, $5 first year. */
const until = (size: Size) => `date '${size.firstYear + size.years - 1}-12-31'`;

/** An id of its own for number `n` of a kind in an association, growing with n as the product's own ids grow with time. */
export const idFunction = `create function pg_temp.bench_id(association int, kind int, n bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(association), 8, '0') || '-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;

/** Kinds of ids, so that no two tables share one. */
export const kinds = {
  association: 1,
  member: 2,
  municipality: 3,
  intervention: 4,
  council: 5,
  person: 6,
  participation: 7,
} as const;

const id = (kind: keyof typeof kinds, n: string) => `pg_temp.bench_id($1, ${kinds[kind]}, ${n})`;
const pick = (list: readonly string[]) =>
  `(array[${list.map((one) => `'${one}'`).join(",")}])[1 + floor(random() * ${list.length})::int]`;
const some = (count: string) => `1 + floor(random() * ${count})::int`;

const sources = [
  "unemploymentBenefit",
  "other",
  "incomeSupport",
  "sicknessCompensation",
  "sicknessBenefit",
  "wageOrStudyGrant",
  "rehabilitationBenefit",
];
const referrers = [
  "municipality",
  "employmentService",
  "socialInsuranceAgency",
  "region",
  "selfReferral",
  "other",
];
/** Each as often as its share in hundredths, as in the exchange format's own load files. */
const reasons = [
  ...Array<string>(24).fill("work"),
  ...Array<string>(14).fill("studies"),
  ...Array<string>(18).fill("ordinaryServices"),
  ...Array<string>(12).fill("otherIntervention"),
  ...Array<string>(18).fill("rehabilitation"),
  ...["parentalLeave", "parentalLeave", "moved", "moved", "moved", "moved"],
  ...["otherKnown", "otherKnown", "otherKnown", ...Array<string>(5).fill("lostContact")],
];
const educations = [
  ...Array<string>(43).fill("compulsory"),
  ...Array<string>(19).fill("upperSecondary"),
  ...Array<string>(2).fill("postSecondary"),
  ...Array<string>(36).fill("unstated"),
];
const by = `'00000000-0000-7000-8000-000000000001'::uuid`;

/** Statements that make one association's units: members, municipalities, interventions, councils. 1 to 6 and 4 to 10 of the last ones, as there. */
export const frame: readonly string[] = [
  `insert into association.association (id, slug, name) values ($2, 'matning-' || $1, 'Samordningsförbundet Exempel ' || $1)`,
  `insert into association.member (association_id, id, kind, name, agency)
   select $2, ${id("member", "n")}, case n when 1 then 'state' when 2 then 'state' when 3 then 'region' else 'municipality' end,
     (array['Försäkringskassan', 'Arbetsförmedlingen', 'Regionen', 'Kommunen'])[n], (array['socialInsuranceAgency', 'employmentService', 'region', 'municipality'])[n]
   from generate_series(1, 4) n`,
  `insert into association.municipality (association_id, id, code, name)
   select $2, ${id("municipality", "n")}, lpad(($1 * 10 + n)::text, 4, '0'), 'Kommun ' || ($1 * 10 + n) from generate_series(1, 1 + $1 % 6) n`,
  `insert into association.intervention (association_id, id, name, orientation, sort)
   select $2, ${id("intervention", "n")}, 'Insats ' || chr(64 + n), 'individual', n from generate_series(1, 4 + $1 % 7) n`,
  `insert into association.council (association_id, id, name, sort) select $2, ${id("council", "n")}, 'Rådet ' || n, n from generate_series(1, 2) n`,
];

/** Three persons to four participations; every fourth is somebody known who comes back. */
const personOf = "case when n % 4 = 0 then 1 + floor(random() * (n - n / 4))::bigint else n - n / 4 end";

/** The participations and all that hangs on them, from one temporary table. Numbers and ciphers are bytes that open nothing. */
export function content(size: Size): readonly string[] {
  return [
    `create temporary table made as
     select n, ${id("participation", "n")} as id, person, ${id("person", "person")} as person_id, ${id("intervention", some("(4 + $1 % 7)"))} as intervention_id,
       ${id("municipality", some("(1 + $1 % 6)"))} as municipality_id, start, least(stop, ${until(size)} + 1) as stop, stop <= ${until(size)} as ended, wrong, hidden,
       case when person % 199 = 0 then 'notStated' when person % 2 = 0 then 'woman' else 'man' end as sex
     from (select n, person, start, wrong, hidden, start + case when wrong then least(20, days) else days end as stop
       from (select n, ${personOf} as person, make_date($5 + ((n - 1) / $4)::int, 1, 1) + floor(random() * 365)::int as start,
           10 + floor(-ln(1 - random()) * 290)::int as days, random() < 0.005 as wrong, random() < 0.003 as hidden
         from generate_series(1, $3::int) n) drawn) timed`,
    `insert into party.person (association_id, id, number_cipher, number_index, key_version, given_name, family_name, search_given, search_family, sex, municipality_id, created_at)
     select $2, person_id, '\\x01'::bytea || sha256(person_id::text::bytea) || '\\x0102030405060708'::bytea, '\\x01'::bytea || sha256(('i' || person_id)::bytea), 1,
       g.name, f.name, g.search, f.search, m.sex, m.municipality_id, start::timestamptz
     from (select distinct on (person_id) * from made order by person_id, n) m
     join bench_given g on g.n = (m.person * 7919) % (select count(*) from bench_given)
     join bench_family f on f.n = (m.person * 104729 / 40) % (select count(*) from bench_family)`,
    `insert into party.person_unit (association_id, person_id, unit_id, since) select $2, person_id, intervention_id, min(start)::timestamptz from made group by person_id, intervention_id`,
    `insert into party.participation (association_id, id, external_id, person_id, intervention_id, sex, municipality_id, referrer, referred_on, enrolled_on, exited_on, exit_reason,
       education, age_at_enrolment, protected_identity, statistics_consent, created_at)
     select $2, id, 'F' || lpad($1::text, 3, '0') || '-' || lpad(n::text, 7, '0'), person_id, intervention_id, sex, municipality_id, ${pick(referrers)}, start - floor(random() * 46)::int, start,
       case when ended then stop end, case when ended then case when wrong then 'registrationError' else ${pick(reasons)} end end,
       ${pick(educations)}, 16 + floor(random() * 49)::int, false, not hidden and random() >= 0.05, start::timestamptz
     from made order by n`,
    `insert into party.participation_action (association_id, id, participation_id, sequence, kind, at, by_user)
     select $2, gen_random_uuid(), id, 1, 'import', start::timestamptz, ${by} from made order by n`,
    `insert into party.income (association_id, id, participation_id, occasion, noted_on, source)
     select $2, pg_temp.bench_id($1, 8, n * 2), id, 'enrolment', start, ${pick(sources)} from made
     union all select $2, pg_temp.bench_id($1, 8, n * 2 + 1), id, 'exit', stop, ${pick(sources)} from made where ended and not wrong`,
    `insert into party.activity (association_id, id, participation_id, name, kind, starts_on, ends_on)
     select $2, pg_temp.bench_id($1, 9, n * 2 + j), id, 'Aktivitet ' || (n + j) % 6, case when (n + j) % 6 < 3 then 'preparatory' else 'workOriented' end,
       start + j * 5, greatest(start + j * 5, least(stop, start + 60)) from made, generate_series(0, 1) j where random() < 0.5`,
    `insert into party.follow_up (association_id, participation_id, due_on, done_on, outcome)
     select $2, id, start + 365, case when start + 365 < ${until(size)} then start + 370 end, case when start + 365 < ${until(size)} then 'reached' end from made order by n`,
    `insert into party.consent (association_id, id, person_id, kind, given_on, registered_by, registered_at)
     select $2, pg_temp.bench_id($1, 10, n), person_id, 'statistics', start, ${by}, start::timestamptz from made where random() < 0.95`,
    `insert into party.consultation (association_id, id, council_id, held_on, quantity, registered_at)
     select $2, pg_temp.bench_id($1, 11, n), ${id("council", "1 + n % 2")}, make_date($5 + ((n - 1) / 125)::int, 1, 1) + floor(random() * 365)::int, ${some("3")}, now()
     from generate_series(1, 125 * ${size.years}) n`,
    `insert into party.survey_answer (association_id, round, respondent_group, intervention_id, question, ordinal, answer, id)
     select $2, y || ' höst', 'Deltagare', i.id, 'Fråga ' || q, r, case when random() < 0.05 then null else 2 + floor(random() * 6)::int end, gen_random_uuid()
     from generate_series($5, $5 + ${size.years} - 1) y, association.intervention i, generate_series(1, 3) q, generate_series(1, 20) r where i.association_id = $2`,
    `insert into statistics.change_mark (association_id) values ($2)`,
    `drop table made`,
  ];
}
