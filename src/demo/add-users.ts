import { zoneOf } from "../platform/access/duty.ts";
import type { BareWork } from "../platform/db/work.ts";
import type { DemoUser } from "./content/users.ts";
import { users } from "./content/users.ts";
import { insertAssignment, insertUser } from "./store/users.ts";
import type { Structure } from "./structure.ts";
import { idOf } from "./structure.ts";

/** The demo's users. One whose address is taken is left as it is, with its assignments. */
export async function addUsers(work: BareWork, structure: Structure, mailDomain: string): Promise<void> {
  for (const user of users) {
    const { name, employer } = user;
    const id = await insertUser(work, { email: `${user.mailbox}@${mailDomain}`, name, employer });
    if (id !== null) await addAssignments(work, structure, id, user);
  }
}

async function addAssignments(
  work: BareWork,
  structure: Structure,
  userId: string,
  user: DemoUser,
): Promise<void> {
  const units = new Map([...structure.interventions, ...structure.councils]);
  for (const { duty, unit } of user.assignments) {
    await insertAssignment(work, userId, {
      duty,
      associationId: zoneOf(duty) === "system" ? null : structure.associationId,
      unitId: unit === undefined ? null : idOf(units, unit),
      memberId: user.employer === null ? null : idOf(structure.members, user.employer),
      validFrom: "2017-01-01",
    });
  }
}
