import {
  addMember,
  addMunicipality,
  associationBySlug,
  createAssociation,
} from "../../modules/associations/index.ts";
import { addIntervention } from "../../modules/interventions/index.ts";
import type { BareWork } from "../../platform/db/work.ts";
import type { Neighbour } from "./neighbours.ts";

/** Gives the association's id and founds it first where it is not there; run as system. */
export async function foundNeighbour(work: BareWork, neighbour: Neighbour, slug: string): Promise<string> {
  const known = await associationBySlug(work, slug);
  if (known !== null) return known.id;
  const { name, referenceDate, members, municipalities, interventions } = neighbour;
  const founded = await createAssociation(work, { slug, name, referenceDate });
  if (!founded.ok) throw new Error(`${slug} could not be founded: ${founded.refusal.code}`);
  const associationId = founded.value.id;
  const memberIds = new Map<string, string>();
  for (const member of members) memberIds.set(member.name, await addMember(work, associationId, member));
  for (const municipality of municipalities) {
    const memberId =
      memberIds.get(`${municipality.name}s kommun`) ?? memberIds.get(`${municipality.name} kommun`);
    await addMunicipality(work, associationId, { ...municipality, memberId: memberId ?? null });
  }
  const hostMemberId = [...memberIds.values()].at(-1) ?? null;
  for (const [index, intervention] of interventions.entries())
    await addIntervention(work, associationId, { ...intervention, hostMemberId, sort: index + 1 });
  return associationId;
}
