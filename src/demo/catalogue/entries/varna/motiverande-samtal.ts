import { fourAgencies, varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, which names MI among the pilots. Invented: number of talks, address, telephone, mail, places.
export const motiverandeSamtal: DemoEntry = {
  slug: "motiverande-samtal",
  intervention: "MIA-VärNa",
  kinds: ["counselling", "coaching"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "addiction", "mentalIllHealth"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: fourAgencies,
  agencies: ["municipality", "region"],
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "Lotsteamet", line: "51", mailbox: "lotsteamet" },
  standing: { verified: 62, by: "host", places: 20, free: 9, waitingWeeks: 1 },
  name: "Motiverande samtal (MI)",
  summary: "Samtal där du själv kommer fram till vad du vill ändra, och hur.",
  standard: {
    what: "I motiverande samtal ställer samtalsledaren frågor, lyssnar och ger inga pekpinnar. Det passar när du både vill och inte vill: börja arbeta, sluta dricka, sova bättre eller söka hjälp. Det här är ett försök i MIA-VärNa.",
    forWhom: "Du är 18–64 år, deltar i MIA-VärNa och står inför ett val eller en förändring.",
    notFor: "Behöver du behandling för ett beroende eller en sjukdom hjälper vi dig till vården.",
    how: "Ni ses två till sex gånger, på plats eller på telefon. Det du säger stannar i rummet.",
    apply: "Fråga din lots, eller ring Lotsteamet själv.",
    afterwards: "Ni skriver ner det du har bestämt, om du vill.",
  },
  plain: {
    what: "Du pratar med någon som lyssnar och ställer frågor. Du bestämmer själv vad du vill ändra.",
    forWhom: "Du är 18–64 år och är med i MIA-VärNa.",
    how: "Ni ses två till sex gånger.",
    apply: "Fråga din lots eller ring Lotsteamet.",
  },
  easyRead: {
    what: "Du pratar med någon som lyssnar.\nDu bestämmer själv vad du vill ändra.",
    forWhom: "Du är mellan 18 och 64 år.\nDu är med i MIA-VärNa.",
    how: "Ni träffas några gånger.\nDet du säger är hemligt.",
    apply: "Prata med din lots.",
  },
};
