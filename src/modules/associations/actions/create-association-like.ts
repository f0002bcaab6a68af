import type { BareWork } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { FoundingRefusal } from "../model/founding.ts";
import { findBySlug, readAssociation, setSmallCells, workFor } from "../store/associations.ts";
import { insertCodes, readAllCodes } from "../store/code-values.ts";
import { insertMember, insertMunicipality, readMembers, readMunicipalities } from "../store/members.ts";
import { foundAssociation } from "./create-association.ts";

export interface LikeAssociation {
  readonly slug: string;
  readonly name: string;
  /** Slug of the association to take after. */
  readonly like: string;
}

/** What one copying step knows: ids of both associations, and the new id of everything that has been copied so far. */
export interface Copying {
  readonly from: string;
  readonly to: string;
  readonly newIds: Map<string, string>;
}

/** Copies what another module owns. May move the work between the two associations with `workFor`; leaves it anywhere. */
export type CopyStep = (work: BareWork, copying: Copying) => Promise<void>;

/**
 * A new association with the members, municipalities and code lists of another and whatever the further steps copy, but
 * without its persons, users and the day its facts are known to. Run as system.
 */
export async function createAssociationLike(
  work: BareWork,
  input: LikeAssociation,
  further: readonly CopyStep[],
): Promise<Outcome<{ id: string }, FoundingRefusal>> {
  const source = await findBySlug(work, input.like);
  if (source === null) return refused({ code: "association.unknownSource", slug: input.like });
  const founded = await foundAssociation(work, input);
  if (!founded.ok) return founded;
  const copying: Copying = { from: source.id, to: founded.value.id, newIds: new Map() };
  for (const step of [copyOwn, ...further]) await step(work, copying);
  await workFor(work, copying.to);
  return done(founded.value);
}

async function copyOwn(work: BareWork, { from, to, newIds }: Copying): Promise<void> {
  await workFor(work, from);
  const [settings, members, municipalities, codes] = [
    await readAssociation(work),
    await readMembers(work),
    await readMunicipalities(work),
    await readAllCodes(work),
  ];
  await workFor(work, to);
  await setSmallCells(work, settings);
  await insertCodes(work, to, codes);
  for (const member of members) {
    await insertMember(work, to, { ...member, id: renewed(work, newIds, member.id) });
  }
  for (const municipality of municipalities) {
    const memberId = municipality.memberId === null ? null : (newIds.get(municipality.memberId) ?? null);
    await insertMunicipality(work, to, {
      ...municipality,
      id: renewed(work, newIds, municipality.id),
      memberId,
    });
  }
}

/** A new id for what has the old one, noted so that later copies can refer to it. */
export function renewed(work: BareWork, newIds: Map<string, string>, oldId: string): string {
  const id = work.newId();
  newIds.set(oldId, id);
  return id;
}
