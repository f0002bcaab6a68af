import { formatDate } from "../../../platform/values/format.ts";
import type { InvitationRefusal } from "../actions/accept-invitation.ts";
import type { ChangePasswordRefusal } from "../actions/account/change-password.ts";
import type { AddPasskeyRefusal, RemovePasskeyRefusal } from "../actions/account/passkeys.ts";
import type { ReplaceCodeRefusal } from "../actions/account/replace-code.ts";
import type { ChooseRefusal } from "../actions/choose-assignment.ts";
import type { CloseRefusal } from "../actions/keeping/close-user.ts";
import type { EndRefusal } from "../actions/keeping/end-assignment.ts";
import type { GiveRefusal } from "../actions/keeping/give-assignment.ts";
import type { InviteRefusal } from "../actions/keeping/invite-user.ts";
import type { PasswordSignInRefusal } from "../actions/sign-in/begin-sign-in.ts";
import type { BeginProviderRefusal } from "../actions/sign-in/begin-with-provider.ts";
import type { SecondStepRefusal } from "../actions/sign-in/finish-with-code.ts";
import type { FinishProviderRefusal } from "../actions/sign-in/finish-with-provider.ts";
import type { PasswordRefusal } from "../model/password.ts";
import { duration } from "./duration.ts";

export interface Sentence {
  readonly status: number;
  readonly text: string;
}

type ProviderRefusal = BeginProviderRefusal | FinishProviderRefusal;
type SignInRefusal = PasswordSignInRefusal | SecondStepRefusal | PasswordRefusal | ProviderRefusal;
type AccountRefusal =
  | InvitationRefusal
  | ChangePasswordRefusal
  | AddPasskeyRefusal
  | RemovePasskeyRefusal
  | ReplaceCodeRefusal
  | { readonly code: "noSuchSession" };
type KeepingRefusal =
  | { readonly code: "emailTaken" }
  | InviteRefusal
  | GiveRefusal
  | EndRefusal
  | CloseRefusal;
type PeopleRefusal = ChooseRefusal | SignInRefusal | AccountRefusal | KeepingRefusal;
type Sentences = {
  readonly [C in PeopleRefusal["code"]]: (refusal: Extract<PeopleRefusal, { code: C }>) => Sentence;
};

/** Every expected refusal with the words a user reads and the HTTP status. */
export const sentences: Sentences = {
  unknownAssignment: () => ({
    status: 404,
    text: "Uppdraget finns inte bland dina. Välj ett av uppdragen i listan.",
  }),
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
  codeUsed: () => ({
    status: 422,
    text: "Koden är redan använd. Vänta tills appen visar nästa kod, och skriv den.",
  }),
  wrongKey: () => ({
    status: 422,
    text: "Nyckeln gick inte att bekräfta. Försök igen, eller använd en engångskod.",
  }),
  unknownProvider: () => ({
    status: 404,
    text: "Det sättet att logga in finns inte längre. Välj ett annat.",
  }),
  providerAway: ({ name }) => ({
    status: 503,
    text: `${name} svarar inte just nu. Vänta en stund och försök igen.`,
  }),
  providerRefused: ({ name }) => ({
    status: 409,
    text: `Inloggningen hos ${name} blev inte klar. Försök igen.`,
  }),
  unknownUser: ({ name }) => ({
    status: 403,
    text: `${name} har bekräftat vem du är, men du har inget konto i Samordna. Be systemadministratören att lägga upp dig.`,
  }),
  passwordTooShort: ({ least }) => ({
    status: 422,
    text: `Välj ett lösenord med minst ${least} tecken. Flera ord i rad går bra.`,
  }),
  passwordTooLong: ({ most }) => ({ status: 422, text: `Välj ett lösenord med högst ${most} tecken.` }),
  passwordNamesYou: () => ({ status: 422, text: "Välj ett lösenord som inte innehåller din e-postadress." }),
  passwordTooPlain: () => ({ status: 422, text: "Välj ett lösenord med fler olika tecken." }),
  invitationOver: () => ({
    status: 410,
    text: "Länken är redan använd eller för gammal. Be systemadministratören om en ny.",
  }),
  wrongPassword: () => ({ status: 422, text: "Det nuvarande lösenordet stämmer inte. Försök igen." }),
  noPassword: () => ({
    status: 409,
    text: "Kontot har inget lösenord att byta. Du loggar in på annat sätt.",
  }),
  codeDoesNotFit: () => ({
    status: 422,
    text: "Koden stämmer inte. Kontrollera kopplingskoden i appen och skriv den engångskod som visas nu.",
  }),
  nothingToConfirm: () => ({
    status: 409,
    text: "Kopplingskoden här är ny. Lägg in den i appen och skriv sedan engångskoden.",
  }),
  keyNotAdded: () => ({ status: 422, text: "Nyckeln gick inte att lägga till. Försök igen." }),
  keyIsKnown: () => ({ status: 409, text: "Nyckeln är redan tillagd." }),
  noSuchKey: () => ({ status: 404, text: "Nyckeln finns inte längre." }),
  lastFactor: () => ({
    status: 409,
    text: "Det här är ditt enda sätt att bekräfta inloggningen. Koppla en app för engångskoder eller lägg till en nyckel först.",
  }),
  noSuchSession: () => ({ status: 404, text: "Inloggningen är redan avslutad." }),
  emailTaken: () => ({ status: 409, text: "E-postadressen har redan ett konto. Sök efter den i listan." }),
  noSuchUser: () => ({ status: 404, text: "Användaren finns inte." }),
  userIsClosed: () => ({ status: 409, text: "Kontot är stängt. Öppna det först." }),
  periodBackwards: () => ({
    status: 422,
    text: "Uppdraget slutar innan det börjar. Ändra något av datumen.",
  }),
  associationMissing: () => ({ status: 422, text: "Välj vilket förbund uppdraget gäller." }),
  unitMissing: ({ kind }) => ({
    status: 422,
    text: kind === "council" ? "Välj vilket råd uppdraget gäller." : "Välj vilken insats uppdraget gäller.",
  }),
  memberMissing: () => ({ status: 422, text: "Välj vilken medlem användaren arbetar för." }),
  employedByAssociation: () => ({
    status: 409,
    text: "Den som är anställd av ett samordningsförbund kan inte ha uppdrag i parternas zon. Där arbetar bara medlemmarnas personal.",
  }),
  bothZones: () => ({
    status: 409,
    text: "Användaren har redan ett uppdrag på andra sidan, i förbundet eller i parternas zon, under samma tid. Ingen kan ha båda i samma förbund. Avsluta det ena först.",
  }),
  officialElsewhere: () => ({
    status: 409,
    text: "Användaren har remitterat för en annan myndighet. Det som då skickades hör till den. Lägg upp en ny användare för det nya uppdraget.",
  }),
  alreadyHeld: () => ({
    status: 409,
    text: "Användaren har redan det uppdraget under en del av tiden. Ändra datumen.",
  }),
  ownAssignment: () => ({
    status: 409,
    text: "Du kan inte ge dig själv uppdrag. Be en annan systemadministratör.",
  }),
  endsBeforeItBegins: ({ beginsOn }) => ({
    status: 422,
    text: `Uppdraget börjar ${formatDate(beginsOn)}. Välj den dagen eller en senare som sista dag.`,
  }),
  alreadyEnded: ({ endedOn }) => ({
    status: 409,
    text: `Uppdraget tog slut redan ${formatDate(endedOn)}. Ge ett nytt om det ska fortsätta.`,
  }),
  lastAdministrator: () => ({
    status: 409,
    text: "Det här är den enda systemadministratören. Ge någon annan uppdraget först.",
  }),
};

export function sentenceFor<R extends PeopleRefusal>(refusal: R): Sentence {
  const say = sentences[refusal.code] as (refusal: R) => Sentence;
  return say(refusal);
}
