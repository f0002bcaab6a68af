import { membersOf, workFor } from "../modules/associations/index.ts";
import { councilsOf, interventionsOf } from "../modules/interventions/index.ts";
import { actorOfAssignment } from "../modules/people/index.ts";
import type { Actor } from "../platform/access/actor.ts";
import type { Duty } from "../platform/access/duty.ts";
import type { Database } from "../platform/db/database.ts";
import { readAssignmentIds } from "./store/users.ts";

/** The demo's users at work, found by where they work. */
export interface Holders {
  official(member: string): Actor;
  coordinator(council: string): Actor;
  leader(intervention: string): Actor;
  unitId(name: string): string;
}

export async function holdersOf(db: Database, associationId: string): Promise<Holders> {
  const { ids, places } = await db.inSystem(async (work) => {
    const found = await readAssignmentIds(work, associationId);
    await workFor(work, associationId);
    const named = [...(await interventionsOf(work)), ...(await councilsOf(work)), ...(await membersOf(work))];
    return { ids: found, places: new Map(named.map(({ name, id }) => [name, id])) };
  });
  const actors = (await Promise.all(ids.map((id) => actorOfAssignment(db, id)))).filter(
    (actor) => actor !== null,
  );
  const unitId = (name: string) => found(places.get(name), name);
  const holder = (duty: Duty, place: string) =>
    found(
      actors.find(
        (one) =>
          one.duty === duty && (one.units[0] === places.get(place) || one.memberId === places.get(place)),
      ),
      `${duty} at ${place}`,
    );
  return {
    official: (member) => holder("referringOfficial", member),
    coordinator: (council) => holder("councilCoordinator", council),
    leader: (intervention) => holder("teamLeader", intervention),
    unitId,
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demo association has no ${what}`);
  return value;
}
