import { formatDate } from "../../../platform/values/format.ts";
import type { ChooseRefusal } from "../actions/choose-assignment.ts";

export interface Sentence {
  readonly status: number;
  readonly text: string;
}

type PeopleRefusal = ChooseRefusal;
type Sentences = { readonly [C in PeopleRefusal["code"]]: (refusal: Extract<PeopleRefusal, { code: C }>) => Sentence };

/** Every expected refusal with the words a user reads and the HTTP status. */
const sentences: Sentences = {
  unknownAssignment: () => ({ status: 404, text: "Uppdraget finns inte bland dina. Välj ett av uppdragen i listan." }),
  assignmentEnded: ({ endedOn }) => ({
    status: 409,
    text: `Uppdraget tog slut ${formatDate(endedOn)}. Välj ett annat, eller fråga systemadministratören om det ska förlängas.`,
  }),
  assignmentNotBegun: ({ beginsOn }) => ({
    status: 409,
    text: `Uppdraget börjar ${formatDate(beginsOn)}. Du kan arbeta i det från den dagen.`,
  }),
};

export function sentenceFor<R extends PeopleRefusal>(refusal: R): Sentence {
  const say = sentences[refusal.code] as (refusal: R) => Sentence;
  return say(refusal);
}
