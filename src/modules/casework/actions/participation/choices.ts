import type { Work } from "../../../../platform/db/work.ts";
import type { CodeList } from "../../../associations/index.ts";
import { choosableCodes, codeLabels, municipalitiesOf } from "../../../associations/index.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { takesParticipants } from "../../model/participation/enrolment.ts";

export type Choice = { readonly value: string; readonly label: string };

/** What the forms of a participation let one choose among today. */
export interface ParticipationChoices {
  readonly municipalities: readonly Choice[];
  /** The actor's own interventions that take participants. */
  readonly interventions: readonly Choice[];
  readonly sex: readonly Choice[];
  readonly referrer: readonly Choice[];
  readonly education: readonly Choice[];
  readonly incomeSource: readonly Choice[];
  readonly occupation: readonly Choice[];
  readonly exitReason: readonly Choice[];
  readonly stepProgress: readonly Choice[];
  readonly activityKind: readonly Choice[];
}

export async function participationChoices(work: Work): Promise<ParticipationChoices> {
  const [interventions, municipalities, codes] = await Promise.all([
    interventionsOf(work),
    municipalitiesOf(work),
    choosableCodes(work),
  ]);
  const list = (name: CodeList) => codes(name).map(({ code, label }) => ({ value: code, label }));
  const own = interventions.filter((one) => work.actor.units.includes(one.id) && takesParticipants(one));
  return {
    municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    interventions: own.map(({ id, name }) => ({ value: id, label: name })),
    sex: list("sex"),
    referrer: list("referrer"),
    education: list("education"),
    incomeSource: list("incomeSource"),
    occupation: list("occupation"),
    exitReason: list("exitReason"),
    stepProgress: list("stepProgress"),
    activityKind: list("activityKind"),
  };
}

/** Words for every code and id a participation can hold, ended values included. */
export interface ParticipationWords {
  label(list: string, code: string | null): string;
  intervention(id: string): string;
  municipality(id: string): string;
}

export async function participationWords(work: Work): Promise<ParticipationWords> {
  const [labels, allInterventions, allMunicipalities] = await Promise.all([
    codeLabels(work),
    interventionsOf(work),
    municipalitiesOf(work),
  ]);
  const interventions = new Map(allInterventions.map(({ id, name }) => [id, name]));
  const municipalities = new Map(allMunicipalities.map(({ id, name }) => [id, name]));
  return {
    label: (list, code) => (code === null ? "ej uppgivet" : (labels.get(list)?.get(code) ?? code)),
    intervention: (id) => interventions.get(id) ?? "Okänd insats",
    municipality: (id) => municipalities.get(id) ?? "Okänd kommun",
  };
}
