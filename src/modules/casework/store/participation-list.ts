import type { ExpressionBuilder } from "kysely";
import type { DB } from "../../../platform/db/schema.generated.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { ListFilter, ListOrder, ParticipationLine } from "../model/participation/list.ts";

type Tables = ExpressionBuilder<DB, "party.participation">;

/** The units' participations that fit. Comparisons are ones that an index serves under row security. */
function fits(work: Work, filter: ListFilter) {
  return (eb: Tables) =>
    eb.and([
      eb("association_id", "=", work.actor.associationId),
      filter.interventionId === null
        ? eb("intervention_id", "in", [...work.actor.units])
        : eb("intervention_id", "=", filter.interventionId),
      ...(filter.state === "ongoing" ? [eb("exited_on", "is", null)] : []),
      ...(filter.state === "exited" ? [eb("exited_on", "is not", null)] : []),
      ...(filter.year === null ? [] : activeIn(eb, filter.year)),
      ...(filter.municipalityId === null ? [] : [eb("municipality_id", "=", filter.municipalityId)]),
      ...(filter.sex === null ? [] : [eb("sex", "=", filter.sex)]),
      ...(filter.mine ? [isMine(eb, work)] : []),
    ]);
}

/** Active in the year: enrolled by its end and not exited before it began (microdata, participants). */
function activeIn(eb: Tables, year: number) {
  return [
    eb("enrolled_on", "<=", `${year}-12-31`),
    eb.or([eb("exited_on", "is", null), eb("exited_on", ">=", `${year}-01-01`)]),
  ];
}

function isMine(eb: Tables, work: Work) {
  return eb(
    "party.participation.id",
    "in",
    eb
      .selectFrom("party.participation_contact as c")
      .select("c.participation_id")
      .where("c.association_id", "=", work.actor.associationId)
      .where("c.user_id", "=", work.actor.userId)
      .where("c.until", "is", null),
  );
}

export async function countParticipations(
  work: Work,
  filter: ListFilter,
): Promise<{ readonly total: number; readonly protectedOnes: number }> {
  if (work.actor.units.length === 0) return { total: 0, protectedOnes: 0 };
  const { total, hidden } = await work.tx
    .selectFrom("party.participation")
    .select((eb) => [
      eb.fn.countAll<bigint>().filterWhere("protected_identity", "=", false).as("total"),
      eb.fn.countAll<bigint>().filterWhere("protected_identity", "=", true).as("hidden"),
    ])
    .where(fits(work, filter))
    .executeTakeFirstOrThrow();
  return { total: Number(total), protectedOnes: Number(hidden) };
}

const columns = {
  enrolled: "enrolled_on",
  exited: "exited_on",
  reason: "exit_reason",
  municipality: "municipality_id",
  sex: "sex",
  age: "age_at_enrolment",
} as const;

/** One page. The names are fetched for the rows of the page only, except when they decide the order. */
export async function listParticipations(
  work: Work,
  filter: ListFilter,
  order: ListOrder,
  range: { readonly offset: number; readonly limit: number },
): Promise<readonly ParticipationLine[]> {
  if (work.actor.units.length === 0) return [];
  const direction = order.descending ? "desc" : "asc";
  const chosen = work.tx
    .selectFrom("party.participation")
    .select([
      "id",
      "person_id",
      "intervention_id",
      "municipality_id",
      "sex",
      "enrolled_on",
      "exited_on",
      "exit_reason",
      "age_at_enrolment",
    ])
    .where("protected_identity", "=", false)
    .where(fits(work, filter));
  const lines = (
    order.key === "name"
      ? chosen
      : chosen
          .orderBy(columns[order.key], direction)
          .orderBy("id", direction)
          .limit(range.limit)
          .offset(range.offset)
  ).as("p");
  const named = work.tx
    .selectFrom(lines)
    .innerJoin("party.person as h", (join) =>
      join.onRef("h.id", "=", "p.person_id").on("h.association_id", "=", work.actor.associationId),
    )
    .select([
      "p.id",
      "p.sex",
      "p.intervention_id as interventionId",
      "p.municipality_id as municipalityId",
      "p.enrolled_on as enrolledOn",
    ])
    .select(["p.exited_on as exitedOn", "p.exit_reason as exitReason", "p.age_at_enrolment as age"])
    .select(["h.given_name as givenName", "h.family_name as familyName"]);
  if (order.key !== "name")
    return named.orderBy(`p.${columns[order.key]}`, direction).orderBy("p.id", direction).execute();
  return named
    .orderBy("h.search_family", direction)
    .orderBy("h.search_given", direction)
    .orderBy("p.id", direction)
    .limit(range.limit)
    .offset(range.offset)
    .execute();
}
