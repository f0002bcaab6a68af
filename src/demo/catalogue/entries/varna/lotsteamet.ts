import { fourAgencies, varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, waiting time.
export const lotsteamet: DemoEntry = {
  slug: "lotsteamet",
  intervention: "MIA-VärNa",
  kinds: ["coordination", "assessment", "guidance", "coaching"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "sickListed", "officials"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "Lotsteamet", line: "51", mailbox: "lotsteamet" },
  standing: { verified: 16, by: "host", waitingWeeks: 1 },
  name: "Lotsteamet",
  summary:
    "Vet du inte vart du ska vända dig? Lotsarna i Värmdö och Nacka lyssnar, reder ut och visar vägen.",
  standard: {
    what: "I Lotsteamet arbetar människor från flera myndigheter tillsammans, och en kurator är med. De tar reda på hur du har det med hälsa, ekonomi, bostad och arbete, och hjälper dig in i rätt stöd. När något inte fungerar mellan myndigheterna för de det vidare, så att det blir bättre för nästa.",
    forWhom:
      "Du är 18–64 år och bor i Värmdö eller Nacka. Du som är handläggare kan också fråga oss till råds.",
    how: "Det första samtalet tar ungefär en timme. Därefter får du en egen lots som följer dig genom MIA-VärNa.",
    apply: "Ring, mejla eller skicka en intresseanmälan. Din handläggare kan också göra det.",
    afterwards: "Lotsen finns kvar tills du har kommit i gång med nästa steg.",
  },
  plain: {
    what: "Lotsarna hjälper dig att hitta rätt stöd. De arbetar för flera myndigheter.",
    forWhom: "Du är 18–64 år och bor i Värmdö eller Nacka.",
    how: "Du pratar med en lots i ungefär en timme. Sedan får du en egen lots.",
    apply: "Ring eller mejla. Din handläggare kan också göra det.",
  },
  easyRead: {
    what: "En lots är en person som visar vägen.\nLotsen hjälper dig att hitta rätt hjälp.",
    forWhom: "Du är mellan 18 och 64 år.\nDu bor i Värmdö eller Nacka.",
    how: "Först pratar ni i en timme.\nSedan följer lotsen dig.",
    apply: "Ring eller mejla.",
  },
};
