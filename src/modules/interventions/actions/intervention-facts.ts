import type { BareWork } from "../../../platform/db/work.ts";
import { isId } from "../../../platform/values/id.ts";
import type { Member, Municipality } from "../../associations/index.ts";
import { membersOf, municipalitiesOf } from "../../associations/index.ts";
import type { Council, Intervention } from "../model/intervention.ts";
import { readCouncils } from "../store/councils.ts";
import { readInterventions } from "../store/interventions.ts";

/** What the pages of interventions show: all of them with the names they point at. */
export interface Overview {
  readonly interventions: readonly Intervention[];
  readonly councils: readonly Council[];
  readonly members: readonly Member[];
  readonly municipalities: readonly Municipality[];
}

export async function overviewOf(work: BareWork): Promise<Overview> {
  return {
    interventions: await readInterventions(work),
    councils: await readCouncils(work),
    members: await membersOf(work),
    municipalities: await municipalitiesOf(work),
  };
}

export interface InterventionFacts {
  readonly intervention: Intervention;
  readonly parent: Intervention | null;
  readonly parts: readonly Intervention[];
  readonly members: readonly Member[];
}

/** One intervention with what it is part of and what is part of it; null where it does not exist. */
export async function interventionFacts(work: BareWork, id: string): Promise<InterventionFacts | null> {
  const all = isId(id) ? await readInterventions(work) : [];
  const intervention = all.find((it) => it.id === id);
  if (intervention === undefined) return null;
  return {
    intervention,
    parent: all.find((it) => it.id === intervention.parentId) ?? null,
    parts: all.filter((it) => it.parentId === id),
    members: await membersOf(work),
  };
}
