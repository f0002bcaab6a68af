import type { BareWork } from "../../../platform/db/work.ts";
import type { Member, Municipality } from "../model/association.ts";
import { insertMember, insertMunicipality } from "../store/members.ts";

/** Gives the id. Run for the association the transaction works for. */
export async function addMember(
  work: BareWork,
  associationId: string,
  member: Omit<Member, "id">,
): Promise<string> {
  const id = work.newId();
  await insertMember(work, associationId, { id, ...member });
  return id;
}

/** Gives the id. `memberId` names the municipality's own membership, where it has one. */
export async function addMunicipality(
  work: BareWork,
  associationId: string,
  municipality: Omit<Municipality, "id">,
): Promise<string> {
  const id = work.newId();
  await insertMunicipality(work, associationId, { id, ...municipality });
  return id;
}
