import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the annual report 2017. Invented: contents of the programme, length, telephone, mail, places.
export const ester: DemoEntry = {
  slug: "ester",
  kinds: ["education", "labourMarket", "coaching"],
  targetGroups: ["foreignBorn", "unemployed", "longTermUnemployed"],
  municipalities: ostraSodertorn,
  ways: ["self", "official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["civilSociety", "employmentService"],
  supportLanguages: ["sv", "en", "ar"],
  host: "Stiftelsen Ester",
  tracks: [
    { ages: [18, 64], situations: ["foreignBorn"], forWhom: "Du är kvinna och född i ett annat land." },
  ],
  contact: { name: "Ester", line: "22", mailbox: "ester" },
  standing: { verified: 130, by: "host", places: 20, free: 7, waitingWeeks: 5 },
  name: "Ester",
  summary: "Ett program för dig som är kvinna, född i ett annat land och vill starta eget företag.",
  standard: {
    what: "I Ester utvecklar du din affärsidé tillsammans med andra kvinnor. Du lär dig om kunder, budget, skatt och lån, och du får en egen rådgivare. Programmet drivs av Stiftelsen Ester i partnerskap med samordningsförbundet.",
    forWhom:
      "Du är kvinna, född utanför Sverige och vill försörja dig på ett eget företag. Du bor i Haninge, Nynäshamn eller Tyresö.",
    notFor: "Är du inte säker på din idé än passar Pre-Ester bättre.",
    how: "Ni ses i grupp en dag i veckan under några månader. Däremellan arbetar du med din plan och träffar din rådgivare.",
    apply:
      "Anmäl dig själv eller be din arbetsförmedlare om hjälp. Fråga också hur du kan ha kvar din ersättning under programmet.",
    afterwards: "Du har en affärsplan. Rådgivaren följer dig under det första året.",
  },
  plain: {
    what: "Du får hjälp att starta ett eget företag. Du går kurs med andra kvinnor och har en egen rådgivare.",
    forWhom: "Du är kvinna, född i ett annat land och vill starta företag.",
    how: "Ni ses en dag i veckan under några månader.",
    apply: "Anmäl dig själv eller fråga din arbetsförmedlare.",
  },
  easyRead: {
    what: "Vill du starta ett eget företag?\nHär får du lära dig hur man gör.\nDu får en egen rådgivare.",
    forWhom: "Du är kvinna.\nDu är född i ett annat land.\nDu har en idé.",
    how: "Ni träffas en dag i veckan.\nNi är flera kvinnor i gruppen.",
    apply: "Ring eller mejla.\nDin arbetsförmedlare kan hjälpa dig.",
  },
};
