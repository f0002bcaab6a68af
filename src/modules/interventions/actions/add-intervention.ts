import type { BareWork } from "../../../platform/db/work.ts";
import type { Council, Intervention } from "../model/intervention.ts";
import { insertCouncil } from "../store/councils.ts";
import { insertIntervention } from "../store/interventions.ts";

export type NewIntervention = Pick<Intervention, "name"> & Partial<Omit<Intervention, "id" | "name">>;
export type NewCouncil = Pick<Council, "name"> & Partial<Omit<Council, "id" | "name">>;

const plain: Omit<Intervention, "id" | "name"> = {
  orientation: "individual",
  registrationMethod: "identifiedOrAnonymous",
  parentId: null,
  counted: true,
  sort: 0,
  hostMemberId: null,
  onlyThroughCouncil: false,
  followUpFrom: "enrolment",
  followUpMonths: 12,
  takesReferrals: true,
  ageFrom: null,
  ageTo: null,
  targetGroup: "",
  description: "",
  startsOn: null,
  endsOn: null,
};

/** Gives the id. Run for the association the transaction works for. */
export async function addIntervention(
  work: BareWork,
  associationId: string,
  input: NewIntervention,
): Promise<string> {
  const id = work.newId();
  await insertIntervention(work, associationId, { ...plain, ...input, id });
  return id;
}

/** Gives the id. Run for the association the transaction works for. */
export async function addCouncil(work: BareWork, associationId: string, input: NewCouncil): Promise<string> {
  const id = work.newId();
  await insertCouncil(work, associationId, {
    municipalityId: null,
    answerWithinDays: 14,
    sort: 0,
    ...input,
    id,
  });
  return id;
}
