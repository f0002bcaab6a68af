import { formatDate } from "../../../platform/values/format.ts";
import type { CodeRefusal } from "../model/code-change.ts";
import type { FoundingRefusal } from "../model/founding.ts";
import type { SettingsRefusal } from "../model/settings.ts";
import { meaningName } from "./list-words.ts";

export type AssociationRefusal = FoundingRefusal | SettingsRefusal | CodeRefusal;

export interface Sentence {
  readonly status: number;
  readonly text: string;
}

type Sentences = {
  readonly [C in AssociationRefusal["code"]]: (refusal: Extract<AssociationRefusal, { code: C }>) => Sentence;
};

/** Every expected refusal with the words a user reads and the HTTP status. */
const sentences: Sentences = {
  "association.badSlug": ({ slug }) => ({
    status: 422,
    text: `”${slug}” kan inte stå i en adress. Skriv 2–60 tecken: små bokstäver a–z, siffror och enkla bindestreck, till exempel ostra-sodertorn.`,
  }),
  "association.badName": () => ({ status: 422, text: "Skriv förbundets namn med 2–200 tecken." }),
  "association.slugTaken": ({ slug }) => ({
    status: 409,
    text: `Det finns redan ett förbund med adressen ${slug}. Välj en annan.`,
  }),
  "association.unknownSource": ({ slug }) => ({
    status: 404,
    text: `Det finns inget förbund med adressen ${slug} att ta efter. Kontrollera stavningen.`,
  }),
  "association.badThreshold": () => ({ status: 422, text: "Skriv ett helt tal från 1 till 50." }),
  "codeList.labelTaken": ({ label }) => ({
    status: 409,
    text: `Listan har redan värdet ”${label}”. Skriv en annan benämning.`,
  }),
  "codeList.badLabel": () => ({ status: 422, text: "Skriv en benämning med 1–100 tecken." }),
  "codeList.meaningElsewhere": () => ({
    status: 422,
    text: "Den här listan har inga värden som räknas så. Välj ett av alternativen.",
  }),
  "codeList.unknownValue": () => ({
    status: 404,
    text: "Värdet finns inte i listan. Gå tillbaka till listan och välj det igen.",
  }),
  "codeList.endsBeforeStart": ({ validFrom }) => ({
    status: 422,
    text: `Värdet börjar gälla ${formatDate(validFrom)}. Skriv den dagen eller en senare.`,
  }),
  "codeList.neededByRules": ({ meaning }) => ({
    status: 409,
    text: `Värdet är det enda i listan som räknas som ${meaningName(meaning)}. Lägg till ett nytt sådant värde innan du avslutar det här.`,
  }),
};

export function sentenceFor(refusal: AssociationRefusal): Sentence {
  const say = sentences[refusal.code] as (refusal: AssociationRefusal) => Sentence;
  return say(refusal);
}
