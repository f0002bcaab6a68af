import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { WantedAssignment } from "../model/assignment-rules.ts";

export interface NamedWorkplace {
  readonly id: string;
  readonly kind: "intervention" | "council" | "member";
  readonly name: string;
}

export interface AssociationChoice {
  readonly id: string;
  readonly name: string;
  readonly workplaces: readonly NamedWorkplace[];
}

export async function associationChoices(work: BareWork): Promise<readonly AssociationChoice[]> {
  const { rows } = await sql<AssociationChoice>`
    select o.id, o.name, coalesce((select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'name', w.name)
      order by w.kind, w.name) from platform.workplaces_of(o.id) w), '[]'::json) as workplaces
    from association.association o order by o.name`.execute(work.tx);
  return rows;
}

export async function workplacesOf(
  work: BareWork,
  associationId: string,
): Promise<readonly NamedWorkplace[]> {
  const { rows } =
    await sql<NamedWorkplace>`select id, kind, name from platform.workplaces_of(${associationId})`.execute(
      work.tx,
    );
  return rows;
}

export async function insertAssignment(
  work: BareWork,
  userId: string,
  wanted: WantedAssignment,
): Promise<string> {
  const id = work.newId();
  await work.tx
    .insertInto("platform.assignment")
    .values({
      id,
      user_id: userId,
      association_id: wanted.associationId,
      duty: wanted.duty,
      unit_id: wanted.unitId,
      member_id: wanted.memberId,
      valid_from: wanted.validFrom,
      valid_to: wanted.validTo,
      created_at: work.now.toString(),
    })
    .execute();
  return id;
}

export async function setLastDay(work: BareWork, assignmentId: string, validTo: string): Promise<void> {
  await work.tx
    .updateTable("platform.assignment")
    .set({ valid_to: validTo })
    .where("id", "=", assignmentId)
    .execute();
}

/** System administrators whose assignment runs after the day, other than the one left out. */
export async function otherAdministrators(
  work: BareWork,
  leftOut: { userId: string },
  day: string,
): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`
    select count(distinct a.user_id) as n from platform.assignment a join platform.user_account u on u.id = a.user_id
    where a.duty = 'systemAdministrator' and u.active and a.user_id <> ${leftOut.userId}
      and a.valid_from <= ${work.today.toString()}::date and (a.valid_to is null or a.valid_to > ${day}::date)`.execute(
    work.tx,
  );
  return Number(rows[0]?.n ?? 0n);
}
