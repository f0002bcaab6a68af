import type { Visit } from "./visit.ts";

/** From an accepted or waiting referral to an enrolment today; gives the address of the participation. */
export async function enrolFrom(visit: Visit, personName: string, givenName: string): Promise<string> {
  await visit.open("/remisser/inkomna");
  await visit.follow(new RegExp(personName));
  await visit.press("Ta emot remissen");
  await visit.follow("Skriv in personen");
  await visit.tick("Har personen samtyckt till uppföljning och statistik?", "Ja");
  await visit.tick("Högsta avslutade utbildning", "Gymnasium");
  await visit.tick("Försörjning", "Försörjningsstöd");
  visit.expectStatus(422);
  await visit.press(`Skriv in ${givenName}`);
  // MIA is a part of Resursråden, and whoever comes straight to it is asked about once.
  await visit.page.getByLabel("Uppgifterna stämmer. Personen ska skrivas in ändå.").check();
  await visit.press(`Skriv in ${givenName}`);
  return visit.path;
}

export async function addActivity(visit: Visit, participation: string, name: string): Promise<void> {
  await visit.open(`${participation}/aktiviteter/ny`);
  await visit.fill("Aktivitet", name);
  await visit.tick("Typ", "studie- och arbetsinriktad");
  await visit.fill("Timmar i veckan", "20");
  await visit.press("Lägg till aktiviteten");
}

export async function exit(visit: Visit, participation: string, reason: string): Promise<void> {
  await visit.open(`${participation}/avsluta`);
  await visit.select("Avslutsorsak", reason);
  await visit.press("Avsluta deltagandet");
}
