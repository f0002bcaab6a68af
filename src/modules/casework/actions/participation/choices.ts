import type { Work } from "../../../../platform/db/work.ts";
import { codeLabels, codesOf, municipalitiesOf } from "../../../associations/index.ts";
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
  const list = async (name: Parameters<typeof codesOf>[1]) =>
    (await codesOf(work, name)).map(({ code, label }) => ({ value: code, label }));
  const own = (await interventionsOf(work)).filter(
    (one) => work.actor.units.includes(one.id) && takesParticipants(one),
  );
  return {
    municipalities: (await municipalitiesOf(work)).map(({ id, name }) => ({ value: id, label: name })),
    interventions: own.map(({ id, name }) => ({ value: id, label: name })),
    sex: await list("sex"),
    referrer: await list("referrer"),
    education: await list("education"),
    incomeSource: await list("incomeSource"),
    occupation: await list("occupation"),
    exitReason: await list("exitReason"),
    stepProgress: await list("stepProgress"),
    activityKind: await list("activityKind"),
  };
}

/** Words for every code and id a participation can hold, ended values included. */
export interface ParticipationWords {
  label(list: string, code: string | null): string;
  intervention(id: string): string;
  municipality(id: string): string;
}

export async function participationWords(work: Work): Promise<ParticipationWords> {
  const labels = await codeLabels(work);
  const interventions = new Map((await interventionsOf(work)).map(({ id, name }) => [id, name]));
  const municipalities = new Map((await municipalitiesOf(work)).map(({ id, name }) => [id, name]));
  return {
    label: (list, code) => (code === null ? "ej uppgivet" : (labels.get(list)?.get(code) ?? code)),
    intervention: (id) => interventions.get(id) ?? "Okänd insats",
    municipality: (id) => municipalities.get(id) ?? "Okänd kommun",
  };
}
