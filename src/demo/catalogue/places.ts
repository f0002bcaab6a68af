import type { DemoPlace } from "./demo-entry.ts";

// Every street, number and postal code here is invented; only the towns are real.

const handen = { street: "Påhittade gatan 12", postalCode: "136 00", city: "Handen" };
const nynashamn = { street: "Exempelvägen 3", postalCode: "149 00", city: "Nynäshamn" };
const tyreso = { street: "Låtsastorget 1", postalCode: "135 00", city: "Tyresö" };
const sodertalje = { street: "Fantasigatan 7", postalCode: "151 00", city: "Södertälje" };
const taby = { street: "Påhittade allén 5", postalCode: "183 00", city: "Täby" };
const nacka = { street: "Exempeltorget 9", postalCode: "131 00", city: "Nacka" };
const open = ["stepFree", "adaptedToilet", "companion"];

export const places = {
  youthTeam: { name: "Ungdomsteamets lokal", ...handen, accessibility: [...open, "quietRoom"] },
  handen: { name: "Resursrådets mötesrum i Handen", ...handen, accessibility: [...open, "hearingLoop"] },
  mia: { name: "MIA:s lokal i Handen", ...handen, accessibility: [...open, "quietRoom"] },
  adultTeam: { name: "Vuxenteamets lokal", ...handen, accessibility: open },
  establishment: { name: "Etableringscentrum", ...handen, accessibility: [...open, "hearingLoop"] },
  nynas: { name: "Arbets- och utvecklingscentrum", ...nynashamn, accessibility: open },
  nynasCouncil: { name: "Resursrådets mötesrum i Nynäshamn", ...nynashamn, accessibility: open },
  tyreso: { name: "Tyresö kommunhus", ...tyreso, accessibility: [...open, "hearingLoop"] },
  sodertalje: { name: "MIA:s lokal i Södertälje", ...sodertalje, accessibility: open },
  school: { name: "Vuxenutbildningens lokal", ...sodertalje, accessibility: [...open, "hearingLoop"] },
  museum: { ...sodertalje, name: "Torekällberget", accessibility: ["adaptedToilet", "companion"] },
  street: { ...sodertalje, name: "Uppsökarnas träffpunkt", accessibility: [...open, "atHome"] },
  taby: { name: "Rådgivande teamets mötesrum", ...taby, accessibility: [...open, "digital"] },
  nacka: { name: "Lotsteamets lokal", ...nacka, accessibility: [...open, "quietRoom", "digital"] },
} as const satisfies Record<string, DemoPlace>;
