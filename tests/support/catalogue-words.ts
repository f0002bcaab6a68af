import type { Taxonomy, Vocabulary } from "../../src/modules/catalogue/model/vocabulary.ts";

/** Some words of each taxonomy as the catalogue has them, for what needs no database. */
const labels: Readonly<Record<Taxonomy, Readonly<Record<string, readonly [string, string]>>>> = {
  kind: {
    workTraining: ["Arbetsträning", "Work training"],
    guidance: ["Vägledning", "Guidance"],
    motivation: ["Motivation", "Motivation course"],
  },
  targetGroup: {
    youngAdults: ["Unga vuxna", "Young adults"],
    sickListed: ["Sjukskrivna", "On sick leave"],
    newcomers: ["Nyanlända", "Newcomers"],
  },
  way: {
    self: ["Du kan söka själv", "You can apply yourself"],
    official: ["Via handläggare", "Through an official"],
    council: ["Via resursråd", "Through a council"],
  },
  agency: {
    municipality: ["Kommunen", "The municipality"],
    employmentService: ["Arbetsförmedlingen", "Employment service"],
    insuranceAgency: ["Försäkringskassan", "Social insurance agency"],
  },
  supportLanguage: {
    sv: ["Svenska", "Swedish"],
    en: ["Engelska", "English"],
    ar: ["Arabiska", "Arabic"],
  },
  accessibility: {
    stepFree: ["Inga trappsteg", "Step-free"],
    hearingLoop: ["Hörslinga", "Hearing loop"],
  },
  funding: {
    association: ["Samordningsförbundet", "The coordination association"],
    esf: ["Samordningsförbundet och Europeiska socialfonden", "The association and the European Social Fund"],
    ordinary: ["Ordinarie verksamhet", "Regular activities"],
  },
};

export const sampleVocabulary: Vocabulary = {
  terms: Object.entries(labels).flatMap(([taxonomy, terms], first) =>
    Object.entries(terms).map(([code, [sv, en]], second) => ({
      ...{ taxonomy: taxonomy as Taxonomy, code, parent: null, labels: { sv, en } },
      id: `10000000-0000-4000-8000-0000000${10_000 + first * 100 + second}`,
    })),
  ),
  municipalities: [
    { code: "0136", name: "Haninge", county: "Stockholms län" },
    { code: "0180", name: "Stockholm", county: "Stockholms län" },
    { code: "0192", name: "Nynäshamn", county: "Stockholms län" },
    { code: "1489", name: "Alingsås", county: "Västra Götalands län" },
  ],
};
