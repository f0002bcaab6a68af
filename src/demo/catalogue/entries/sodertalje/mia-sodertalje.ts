import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2018. Invented: address, telephone, mail, places, waiting time.
export const miaSodertalje: DemoEntry = {
  slug: "mia-sodertalje",
  intervention: "MIA Södertälje",
  kinds: ["preRehabilitation", "workTraining", "coordination", "coaching"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "sickListed", "socialAssistance"],
  municipalities: [code.sodertalje],
  ways: ["official"],
  referrers: fourAgencies,
  agencies: [...fourAgencies, "civilSociety"],
  funding: "esf",
  host: "Södertälje kommun",
  tracks: [{ ages: [16, 64] }],
  place: places.sodertalje,
  contact: { name: "MIA Södertälje", line: "40", mailbox: "mia-sodertalje" },
  standing: { verified: 38, by: "host", places: 100, free: 18, waitingWeeks: 2 },
  name: "MIA Södertälje",
  summary:
    "Stegvist stöd mot arbete eller studier för dig i Södertälje som inte kan ta del av de vanliga insatserna än.",
  standard: {
    what: "I MIA Södertälje börjar du där du är. Du kan få förrehabilitering, där du bygger upp ork och rutiner, och arbetsträna i ett socialt företag. Kommunen, Arbetsförmedlingen, Försäkringskassan och vården arbetar tillsammans, och Europeiska socialfonden är med och betalar.",
    forWhom:
      "Du är 16–64 år, bor i Södertälje, behöver stöd från flera myndigheter och är inte redo för Arbetsförmedlingens vanliga insatser.",
    how: "Du får en kontaktperson och en plan i små steg. Stödet blir mer när du orkar mer.",
    apply:
      "Be din handläggare i kommunen, på Arbetsförmedlingen, på Försäkringskassan eller i vården att anmäla dig.",
    afterwards: "Du går vidare till arbete, studier eller nästa stöd.",
  },
  plain: {
    what: "Du får stöd i små steg för att komma närmare jobb eller studier. Du kan arbetsträna.",
    forWhom: "Du är 16–64 år, bor i Södertälje och behöver stöd från flera myndigheter.",
    how: "Du får en kontaktperson och en plan.",
    apply: "Be din handläggare att anmäla dig.",
  },
  easyRead: {
    what: "Du får hjälp att komma närmare ett jobb.\nDu tar ett litet steg i taget.\nDu kan prova att arbeta.",
    forWhom: "Du är mellan 16 och 64 år.\nDu bor i Södertälje.\nDu behöver hjälp från flera myndigheter.",
    how: "Du får en kontaktperson.\nNi gör en plan.",
    apply: "Prata med din handläggare.",
  },
};
