import type { Visit } from "./visit.ts";

/** Plans a meeting today and takes one matter up at it; gives the address of the meeting. */
export async function meetAbout(visit: Visit, personName: string): Promise<string> {
  await visit.open("/rad");
  await visit.follow("Planera ett möte");
  await visit.fill("Dag", "idag");
  await visit.fill("Tid", "13.00");
  await visit.fill("Plats", "Kommunhuset");
  await visit.press("Planera mötet");
  const meeting = visit.path;
  await visit.tick("Ärenden i kön", personName);
  await visit.press("Ta upp valda ärenden");
  return meeting;
}

type Decided = { readonly intervention: string; readonly recommendation: string };

/** Takes down the decision that one of the interventions is right, from the meeting's page. */
export async function decide(visit: Visit, personName: string, decided: Decided): Promise<void> {
  await visit.follow(new RegExp(personName));
  await visit.tick("Vad rådet kom fram till", "En insats");
  await visit.select("Vilken insats", decided.intervention);
  await visit.fill("Rekommendation", decided.recommendation);
  await visit.press("Skriv in beslutet och skicka svaret");
}
