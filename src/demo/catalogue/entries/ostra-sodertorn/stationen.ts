import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, which says only that one may take part in creative projects there. Invented: what is made, hours, address,
// telephone, mail, places.
export const stationen: DemoEntry = {
  slug: "stationen",
  intervention: "MIA Östra Södertörn",
  kinds: ["health", "community", "preRehabilitation"],
  targetGroups: ["severalAuthorities", "mentalIllHealth", "sickListed", "longTermUnemployed"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "civilSociety"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: { ...places.mia, name: "Stationen" },
  contact: { name: "Stationen", line: "14", mailbox: "stationen" },
  standing: { verified: 50, by: "host", places: 24, free: 8, waitingWeeks: 0 },
  name: "Stationen",
  summary: "En kreativ verkstad där du skapar tillsammans med andra och kommer i gång i din egen takt.",
  standard: {
    what: "På Stationen gör du saker med händerna och fantasin: målar, syr, fotograferar, spelar musik eller bygger något till en utställning. Du väljer själv. Skapandet är ett sätt att hitta rutiner, gemenskap och lust igen.",
    forWhom:
      "Du är 16–64 år, deltar i MIA och vill börja med något som inte känns som ett krav. Du behöver inte kunna något i förväg.",
    how: "Du kommer en eller flera förmiddagar i veckan. Det finns alltid en ledare och en plats där du kan sitta för dig själv.",
    apply: "Fråga din kontakt i MIA. Du får gärna komma och titta först.",
    afterwards: "Många vill sedan pröva arbetsträning eller en kurs.",
  },
  plain: {
    what: "Du målar, syr, fotograferar, spelar musik eller bygger tillsammans med andra.",
    forWhom: "Du är 16–64 år och är med i MIA. Du behöver inte kunna något i förväg.",
    how: "Du kommer en eller flera förmiddagar i veckan.",
    apply: "Fråga din kontakt i MIA.",
  },
  easyRead: {
    what: "På Stationen får du skapa.\nDu kan måla, sy eller spela musik.\nDu träffar andra.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.",
    how: "Du väljer själv vad du vill göra.\nDu kommer på förmiddagen.",
    apply: "Prata med din kontaktperson i MIA.\nDu får komma och titta först.",
  },
};
