import type { FoundingRefusal, NewAssociation } from "../modules/associations/index.ts";
import { addMember, addMunicipality, createAssociation } from "../modules/associations/index.ts";
import { addCouncil, addIntervention } from "../modules/interventions/index.ts";
import type { BareWork } from "../platform/db/work.ts";
import type { Outcome } from "../platform/values/outcome.ts";
import { done } from "../platform/values/outcome.ts";
import { councils, interventions } from "./content/interventions.ts";
import { members, municipalities } from "./content/members.ts";

/** Ids by name, so that what is loaded afterwards can name what it belongs to. */
export interface Structure {
  readonly associationId: string;
  readonly members: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly interventions: ReadonlyMap<string, string>;
  readonly councils: ReadonlyMap<string, string>;
}

/** The id of something named in the content; a name that is not there is a fault of the content. */
export function idOf(names: ReadonlyMap<string, string>, name: string): string {
  const id = names.get(name);
  if (id === undefined) throw new Error(`the demo content names ${name}, which is not loaded`);
  return id;
}

/** Founds an association with the demo's members, municipalities, interventions and councils; run as system. */
export async function foundStructure(
  work: BareWork,
  association: NewAssociation,
): Promise<Outcome<Structure, FoundingRefusal>> {
  const founded = await createAssociation(work, association);
  if (!founded.ok) return founded;
  const associationId = founded.value.id;
  const memberIds = await byName(members, (member) => addMember(work, associationId, member));
  const municipalityIds = await byName(municipalities, ({ name, code, member }) =>
    addMunicipality(work, associationId, { name, code, memberId: idOf(memberIds, member) }),
  );
  const interventionIds = await addInterventions(work, associationId, memberIds);
  const councilIds = await byName(councils, ({ name, municipality }, index) =>
    addCouncil(work, associationId, {
      name,
      municipalityId: idOf(municipalityIds, municipality),
      sort: index + 1,
    }),
  );
  return done({
    associationId,
    members: memberIds,
    municipalities: municipalityIds,
    interventions: interventionIds,
    councils: councilIds,
  });
}

async function addInterventions(
  work: BareWork,
  associationId: string,
  memberIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { host, parent, ...intervention }] of interventions.entries()) {
    const id = await addIntervention(work, associationId, {
      ...intervention,
      sort: index + 1,
      hostMemberId: idOf(memberIds, host),
      parentId: parent === undefined ? null : idOf(ids, parent),
    });
    ids.set(intervention.name, id);
  }
  return ids;
}

async function byName<T extends { readonly name: string }>(
  items: readonly T[],
  add: (item: T, index: number) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, item] of items.entries()) ids.set(item.name, await add(item, index));
  return ids;
}
