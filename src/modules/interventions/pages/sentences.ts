import { formatDate } from "../../../platform/values/format.ts";
import type { InterventionRefusal } from "../model/change.ts";
import { followUpMonths } from "../model/change.ts";

export interface Sentence {
  readonly status: number;
  /** The form's field that it is said at. */
  readonly field: string;
  readonly text: string;
}

type Sentences = {
  readonly [C in InterventionRefusal["code"]]: (
    refusal: Extract<InterventionRefusal, { code: C }>,
  ) => Sentence;
};

/** Every expected refusal with the words a user reads, the HTTP status and the field to mend. */
const sentences: Sentences = {
  "intervention.unknown": () => ({
    status: 404,
    field: "namn",
    text: "Insatsen finns inte. Gå till listan över insatser och välj den där.",
  }),
  "intervention.nameTaken": ({ name }) => ({
    status: 409,
    field: "namn",
    text: `Förbundet har redan en insats som heter ${name}. Välj ett annat namn.`,
  }),
  "intervention.badName": () => ({
    status: 422,
    field: "namn",
    text: "Skriv insatsens namn med högst 200 tecken.",
  }),
  "intervention.unknownHost": () => ({
    status: 422,
    field: "huvudman",
    text: "Huvudmannen ska vara en av förbundets medlemmar. Välj en i listan.",
  }),
  "intervention.agesReversed": ({ ageFrom, ageTo }) => ({
    status: 422,
    field: "alder_till",
    text: `Den högsta åldern, ${ageTo}, är lägre än den lägsta, ${ageFrom}. Byt plats på dem.`,
  }),
  "intervention.badAge": () => ({
    status: 422,
    field: "alder_fran",
    text: "Skriv åldern i hela år, från 0 till 120.",
  }),
  "intervention.badFollowUp": () => ({
    status: 422,
    field: "manader",
    text: `Skriv hela månader, från ${followUpMonths.least} till ${followUpMonths.most}.`,
  }),
  "intervention.endsBeforeStart": ({ startsOn }) => ({
    status: 422,
    field: "slutar",
    text: `Insatsen börjar ${formatDate(startsOn)}. Skriv den dagen eller en senare.`,
  }),
};

export function sentenceFor(refusal: InterventionRefusal): Sentence {
  const say = sentences[refusal.code] as (refusal: InterventionRefusal) => Sentence;
  return say(refusal);
}
