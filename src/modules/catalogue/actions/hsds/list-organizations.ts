import type { BareWork } from "../../../../platform/db/work.ts";
import type { AssociationFace, HostFace } from "../../model/hsds/mapping/organization-of.ts";
import { hostIdOf } from "../../model/hsds/mapping/organization-of.ts";
import { readAssociations, readHosts } from "../../store/hsds/read-organizations.ts";

export type Face =
  | { readonly kind: "association"; readonly id: string; readonly face: AssociationFace }
  | { readonly kind: "host"; readonly id: string; readonly face: HostFace };

/** Associations that publish and everyone who runs an intervention that is shown, each once, by name. */
export async function listOrganizations(work: BareWork, search: string): Promise<readonly Face[]> {
  const [associations, hosts] = await Promise.all([readAssociations(work), readHosts(work)]);
  const faces = new Map<string, Face>();
  for (const face of associations)
    faces.set(face.associationId, { kind: "association", id: face.associationId, face });
  for (const face of hosts.toSorted(byName)) {
    const id = hostIdOf(face);
    if (id !== null && !faces.has(id)) faces.set(id, { kind: "host", id, face });
  }
  const wanted = search.toLocaleLowerCase("sv");
  return [...faces.values()]
    .filter(({ face }) => face.name.toLocaleLowerCase("sv").includes(wanted))
    .sort((one, other) => byName(one.face, other.face) || (one.id < other.id ? -1 : 1));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, "sv");
}
