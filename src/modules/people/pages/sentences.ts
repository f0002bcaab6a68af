import { formatDate } from "../../../platform/values/format.ts";
import type { ChooseRefusal } from "../actions/choose-assignment.ts";
import type { PasswordSignInRefusal } from "../actions/sign-in/begin-sign-in.ts";
import type { SecondStepRefusal } from "../actions/sign-in/finish-with-code.ts";
import type { PasswordRefusal } from "../model/password.ts";
import { duration } from "./duration.ts";

export interface Sentence {
  readonly status: number;
  readonly text: string;
}

type SignInRefusal = PasswordSignInRefusal | SecondStepRefusal | PasswordRefusal;
type PeopleRefusal = ChooseRefusal | SignInRefusal;
type Sentences = { readonly [C in PeopleRefusal["code"]]: (refusal: Extract<PeopleRefusal, { code: C }>) => Sentence };

/** Every expected refusal with the words a user reads and the HTTP status. */
export const sentences: Sentences = {
  unknownAssignment: () => ({ status: 404, text: "Uppdraget finns inte bland dina. Välj ett av uppdragen i listan." }),
  assignmentEnded: ({ endedOn }) => ({
    status: 409,
    text: `Uppdraget tog slut ${formatDate(endedOn)}. Välj ett annat, eller fråga systemadministratören om det ska förlängas.`,
  }),
  assignmentNotBegun: ({ beginsOn }) => ({
    status: 409,
    text: `Uppdraget börjar ${formatDate(beginsOn)}. Du kan arbeta i det från den dagen.`,
  }),
  tooManyAttempts: ({ seconds }) => ({
    status: 429,
    text: `Det har varit många misslyckade försök. Vänta ${duration(seconds)} och försök sedan igen.`,
  }),
  wrongCredentials: () => ({
    status: 422,
    text: "E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.",
  }),
  signInTooOld: () => ({ status: 409, text: "Inloggningen tog för lång tid. Börja om från början." }),
  wrongCode: ({ left }) => ({
    status: 422,
    text:
      left === 0
        ? "Koden stämmer inte. Börja om med e-post och lösenord."
        : "Koden stämmer inte. Skriv de sex siffror som appen visar nu.",
  }),
  codeUsed: () => ({ status: 422, text: "Koden är redan använd. Vänta tills appen visar nästa kod, och skriv den." }),
  wrongKey: () => ({ status: 422, text: "Nyckeln gick inte att bekräfta. Försök igen, eller använd en engångskod." }),
  passwordTooShort: ({ least }) => ({ status: 422, text: `Välj ett lösenord med minst ${least} tecken. Flera ord i rad går bra.` }),
  passwordTooLong: ({ most }) => ({ status: 422, text: `Välj ett lösenord med högst ${most} tecken.` }),
  passwordNamesYou: () => ({ status: 422, text: "Välj ett lösenord som inte innehåller din e-postadress." }),
  passwordTooPlain: () => ({ status: 422, text: "Välj ett lösenord med fler olika tecken." }),
};

export function sentenceFor<R extends PeopleRefusal>(refusal: R): Sentence {
  const say = sentences[refusal.code] as (refusal: R) => Sentence;
  return say(refusal);
}
