import type { BareWork } from "../../../platform/db/work.ts";
import type { Copying } from "../../associations/index.ts";
import { renewed, workFor } from "../../associations/index.ts";
import type { Intervention } from "../model/intervention.ts";
import { insertCouncil, readCouncils } from "../store/councils.ts";
import { insertIntervention, readInterventions } from "../store/interventions.ts";

/** Copies interventions and councils into a new association whose members and municipalities are copied already. */
export async function copyInterventions(work: BareWork, { from, to, newIds }: Copying): Promise<void> {
  const renew = (id: string | null) => (id === null ? null : (newIds.get(id) ?? null));
  await workFor(work, from);
  const interventions = await readInterventions(work);
  const councils = await readCouncils(work);
  await workFor(work, to);
  for (const it of parentsFirst(interventions)) {
    const parentId = renew(it.parentId);
    const hostMemberId = renew(it.hostMemberId);
    await insertIntervention(work, to, { ...it, id: renewed(work, newIds, it.id), parentId, hostMemberId });
  }
  for (const council of councils) {
    const municipalityId = renew(council.municipalityId);
    await insertCouncil(work, to, { ...council, id: renewed(work, newIds, council.id), municipalityId });
  }
}

/** Each intervention after the one it is part of. */
function parentsFirst(all: readonly Intervention[]): readonly Intervention[] {
  const depth = (it: Intervention): number => {
    const parent = all.find((one) => one.id === it.parentId);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return all.toSorted((a, b) => depth(a) - depth(b));
}
