import type { BareWork } from "../../../platform/db/work.ts";
import type { Association, Member, Municipality } from "../model/association.ts";
import type { CodeValue } from "../model/code-list.ts";
import { readAssociation } from "../store/associations.ts";
import { readAllCodes } from "../store/code-values.ts";
import { readMembers, readMunicipalities } from "../store/members.ts";

export interface AssociationFacts {
  readonly association: Association;
  readonly members: readonly Member[];
  readonly municipalities: readonly Municipality[];
  readonly codes: readonly CodeValue[];
}

/** What the association's own page shows. */
export async function associationFacts(work: BareWork): Promise<AssociationFacts> {
  return {
    association: await readAssociation(work),
    members: await readMembers(work),
    municipalities: await readMunicipalities(work),
    codes: await readAllCodes(work),
  };
}
