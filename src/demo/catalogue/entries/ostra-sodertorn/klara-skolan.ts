import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// The annual report 2017 gives the name and the decision alone. Invented: everything the pilot does, ages, telephone, mail, places.
export const klaraSkolan: DemoEntry = {
  slug: "klara-skolan",
  kinds: ["education", "coaching", "outreach"],
  targetGroups: ["youngAdults", "neurodiversity", "mentalIllHealth"],
  municipalities: ostraSodertorn,
  ways: ["self", "official"],
  referrers: ["municipality", "region"],
  agencies: ["municipality", "region"],
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [{ ages: [16, 19] }],
  contact: { name: "Klara skolan", line: "21", mailbox: "klara-skolan" },
  standing: { verified: 95, by: "editor", places: 20, free: 5, waitingWeeks: 1 },
  name: "Klara skolan",
  summary:
    "Ett försök för dig som går på gymnasiet men är på väg att hoppa av, eller som nästan inte går dit längre.",
  standard: {
    what: "Du får en coach som hjälper dig att hitta tillbaka till skolan. Coachen pratar med dig, skolan och, om du vill, din familj och vården. Tillsammans ändrar ni det som går att ändra: schemat, platsen, takten eller programmet.",
    forWhom:
      "Du är 16–19 år, bor i Haninge, Nynäshamn eller Tyresö och har hög frånvaro eller funderar på att sluta skolan.",
    notFor: "Har du redan slutat gymnasiet är du välkommen till ungdomsteamet i din kommun.",
    how: "Du och coachen ses varje vecka, i skolan eller någon annanstans. Försöket följs upp varje termin.",
    apply: "Hör av dig själv, eller be elevhälsan, en förälder eller någon i vården att ringa.",
    afterwards:
      "Vill du hellre arbeta eller läsa på ett annat sätt hjälper coachen dig att ta nästa kontakt.",
  },
  plain: {
    what: "En coach hjälper dig att klara gymnasiet. Coachen kan prata med skolan så att det blir lättare för dig.",
    forWhom: "Du är 16–19 år och har svårt att gå till skolan.",
    how: "Ni ses varje vecka, i skolan eller någon annanstans.",
    apply: "Ring själv, eller be skolan eller en förälder att ringa.",
  },
  easyRead: {
    what: "Är det svårt att gå till skolan?\nEn coach kan hjälpa dig.\nCoachen pratar också med skolan.",
    forWhom: "Du är mellan 16 och 19 år.\nDu går på gymnasiet.\nDu vill kanske sluta.",
    how: "Ni träffas en gång i veckan.\nNi kan ses i skolan eller någon annanstans.",
    apply: "Ring oss.\nEn förälder eller skolan kan också ringa.",
  },
};
