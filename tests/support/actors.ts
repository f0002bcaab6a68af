import type { Structure } from "../../src/demo/structure.ts";
import { idOf } from "../../src/demo/structure.ts";
import { workFor } from "../../src/modules/associations/index.ts";
import { unitKindOf, unitsCovered } from "../../src/modules/people/model/duty-units.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import { dutyNames, zoneOf } from "../../src/platform/access/duty.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { BareWork } from "../../src/platform/db/work.ts";

/** Where somebody works: a unit's name for a team or council duty, else the name of the member that employs. */
export type Place = string;

const firstTeam = "Ung i Nynäs";
const firstCouncil = "Resursrådet Haninge";
const firstMember = "Haninge kommun";

/** Makes a user with one assignment, from long ago and without end. Each call makes another user. */
export async function makeActor(
  db: Database,
  structure: Structure,
  duty: Duty,
  place?: Place,
): Promise<Actor> {
  return await db.inSystem(async (work) => {
    await workFor(work, structure.associationId);
    const actor = actorOf(work, structure, duty, place);
    await insertUser(work, actor, employerOf(duty, place));
    await insertAssignment(work, actor, unitOf(structure, duty, place));
    return actor;
  });
}

function actorOf(work: BareWork, structure: Structure, duty: Duty, place?: Place): Actor {
  const userId = work.newId();
  const allUnits = [...structure.interventions.values(), ...structure.councils.values()];
  const employedByMember = zoneOf(duty) === "party";
  return {
    userId,
    userName: `${dutyNames[duty]} ${userId.slice(-4)}`,
    assignmentId: work.newId(),
    associationId: structure.associationId,
    duty,
    units: unitsCovered({ duty, userId, unitId: unitOf(structure, duty, place), allUnits }),
    memberId: employedByMember ? idOf(structure.members, employerOf(duty, place)) : null,
  };
}

function unitOf(structure: Structure, duty: Duty, place?: Place): string | null {
  const kind = unitKindOf(duty);
  if (kind === null) return null;
  return kind === "council"
    ? idOf(structure.councils, place ?? firstCouncil)
    : idOf(structure.interventions, place ?? firstTeam);
}

function employerOf(duty: Duty, place?: Place): string {
  return unitKindOf(duty) === null && place !== undefined ? place : firstMember;
}

async function insertUser(work: BareWork, actor: Actor, employer: string): Promise<void> {
  const employedByAssociation = zoneOf(actor.duty) === "association";
  await work.tx
    .insertInto("platform.user_account")
    .values({
      id: actor.userId,
      email: `${actor.userId}@test.example`,
      display_name: actor.userName,
      employer: employedByAssociation ? "" : employer,
      employed_by_association: employedByAssociation,
      created_at: work.now.toString(),
    })
    .execute();
}

async function insertAssignment(work: BareWork, actor: Actor, unitId: string | null): Promise<void> {
  await work.tx
    .insertInto("platform.assignment")
    .values({
      id: actor.assignmentId,
      user_id: actor.userId,
      association_id: actor.duty === "systemAdministrator" ? null : actor.associationId,
      duty: actor.duty,
      unit_id: unitId,
      member_id: actor.memberId,
      valid_from: "2000-01-01",
      created_at: work.now.toString(),
    })
    .execute();
}
