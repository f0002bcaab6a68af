import type { Newcomer } from "../../fixtures/newcomers.ts";
import type { Visit } from "./visit.ts";

/** Fills in the form of a new referral with consent to everything; leaves it open. */
export async function writeReferral(visit: Visit, person: Newcomer, receiver: string): Promise<void> {
  await visit.open("/remisser/ny");
  await visit.fill("Personnummer", person.number);
  await visit.fill("Förnamn", person.givenName);
  await visit.fill("Efternamn", person.familyName);
  await visit.select("Kommun", "Haninge");
  await visit.tick("Mottagare", receiver);
  await visit.fill("Din fråga", "Vilket stöd kan ge en hållbar väg till arbete?");
  await visit.fill("Vad personen själv vill", "Vill arbeta i växthus.");
  await visit.fill("Bakgrund", "Har prövat praktik två gånger.");
  await visit.tick("Grund", "Personen samtycker");
  await visit.fill("Dag då samtycket gavs", "idag");
  await visit.tick("Hur samtycket gavs", "Skriftligt");
  const facts = visit.page.getByRole("group", { name: /^Uppgifter som får lämnas/ }).getByRole("checkbox");
  for (const fact of await facts.all()) await fact.check();
  await visit.tick("Vilka som får ta del av uppgifterna", "Haninge kommun");
}

/** Writes, reviews and sends; gives the address of the referral's page. */
export async function sendReferral(visit: Visit, person: Newcomer, receiver: string): Promise<string> {
  await writeReferral(visit, person, receiver);
  await visit.press("Granska remissen");
  await visit.press("Skicka remissen");
  return visit.path;
}
