import type { BareWork } from "../../../platform/db/work.ts";
import type {
  Intervention,
  InterventionDetails,
  Orientation,
  RegistrationMethod,
} from "../model/intervention.ts";

function select(work: BareWork) {
  return work.tx
    .selectFrom("association.intervention")
    .select(["id", "name", "orientation", "counted", "description", "sort"])
    .select(["parent_id as parentId", "host_member_id as hostMemberId"])
    .select(["registration_method as registrationMethod", "only_through_council as onlyThroughCouncil"])
    .select(["follow_up_from as followUpFrom", "follow_up_months as followUpMonths"])
    .select(["takes_referrals as takesReferrals", "age_from as ageFrom", "age_to as ageTo"])
    .select(["target_group as targetGroup", "starts_on as startsOn", "ends_on as endsOn"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>>;

/** The database's checks allow these words and no other. */
function fromRow(row: Row): Intervention {
  return {
    ...row,
    orientation: row.orientation as Orientation,
    registrationMethod: row.registrationMethod as RegistrationMethod,
    followUpFrom: row.followUpFrom as Intervention["followUpFrom"],
  };
}

export async function readInterventions(work: BareWork): Promise<readonly Intervention[]> {
  const rows = await select(work).orderBy("sort").orderBy("name").execute();
  return rows.map(fromRow);
}

export async function readIntervention(work: BareWork, id: string): Promise<Intervention | null> {
  const row = await select(work).where("id", "=", id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function insertIntervention(
  work: BareWork,
  associationId: string,
  it: Intervention,
): Promise<void> {
  await work.tx
    .insertInto("association.intervention")
    .values({
      association_id: associationId,
      id: it.id,
      orientation: it.orientation,
      registration_method: it.registrationMethod,
      parent_id: it.parentId,
      counted: it.counted,
      sort: it.sort,
      ...detailColumns(it),
    })
    .execute();
}

/** False where there is no such intervention. */
export async function updateIntervention(
  work: BareWork,
  id: string,
  details: InterventionDetails,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.intervention")
    .set(detailColumns(details))
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function detailColumns(details: InterventionDetails) {
  return {
    name: details.name,
    host_member_id: details.hostMemberId,
    only_through_council: details.onlyThroughCouncil,
    follow_up_from: details.followUpFrom,
    follow_up_months: details.followUpMonths,
    takes_referrals: details.takesReferrals,
    age_from: details.ageFrom,
    age_to: details.ageTo,
    target_group: details.targetGroup,
    description: details.description,
    starts_on: details.startsOn,
    ends_on: details.endsOn,
  };
}
