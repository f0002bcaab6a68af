import type { BareWork } from "../../../../platform/db/work.ts";
import type { FeedPage } from "../../model/hsds/feed.ts";
import { organisationNumberIn, ownersOf, uuidOr } from "../../model/hsds/ids.ts";
import type { Face } from "../../model/hsds/mapping/organization-of.ts";
import { hostIdOf } from "../../model/hsds/mapping/organization-of.ts";
import type { OrganizationsQuery } from "../../model/hsds/query/queries.ts";
import { readAssociation, readFaces, readHosts } from "../../store/hsds/read-organizations.ts";

/** Associations that publish and everyone who runs an intervention that is shown, each once, by name. */
export async function listOrganizations(
  work: BareWork,
  { search, page, per_page: perPage }: OrganizationsQuery,
): Promise<FeedPage<Face>> {
  return await readFaces(work, search ?? "", { offset: (page - 1) * perPage, limit: perPage });
}

/** Null where nobody has the id. */
export async function readOrganization(work: BareWork, id: string): Promise<Face | null> {
  const wanted = uuidOr(id);
  if (wanted === null) return null;
  const association = await readAssociation(work, wanted);
  if (association !== null) return { kind: "association", face: association };
  const number = organisationNumberIn(wanted);
  const hosts = await readHosts(work, number === null ? ownersOf(wanted) : { number });
  const face = hosts.find((host) => hostIdOf(host) === wanted);
  return face === undefined ? null : { kind: "host", face };
}
