import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, places, waiting time.
export const supportedEmployment: DemoEntry = {
  slug: "supported-employment",
  intervention: "MIA Östra Södertörn",
  kinds: ["supportedEmployment", "coaching", "labourMarket"],
  targetGroups: ["disability", "neurodiversity", "mentalIllHealth", "longTermUnemployed"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "employmentService", "employer"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: places.mia,
  contact: { name: "MIA:s SE-handledare", line: "17", mailbox: "se" },
  standing: { verified: 18, by: "host", places: 30, free: 3, waitingWeeks: 3 },
  name: "Supported Employment (SE)",
  summary:
    "En jobbcoach hjälper dig att hitta en riktig arbetsplats och finns kvar hos både dig och arbetsgivaren när du har börjat.",
  standard: {
    what: "Supported Employment betyder arbete med stöd. Din SE-handledare tar reda på vad du vill och kan, letar upp arbetsplatser som passar och följer med dit. Du tränar på plats, inte innan. Arbetsgivaren och dina arbetskamrater får också stöd.",
    forWhom:
      "Du är 16–64 år, deltar i MIA och vill ha en vanlig anställning. Du kan vara sjuk, ha en funktionsnedsättning eller ha varit borta från jobb länge.",
    how: "Ni gör en profil, söker arbetsplats, börjar i liten skala och bygger på. Handledaren besöker dig på jobbet och hjälper till om något skaver.",
    apply: "Be din kontakt i MIA eller din handläggare. Det viktigaste är att du själv vill.",
    afterwards: "Stödet fortsätter när du har fått jobbet, så länge du och arbetsgivaren behöver det.",
  },
  plain: {
    what: "En SE-handledare hjälper dig att få ett jobb och att behålla det. Arbetsgivaren får också stöd.",
    forWhom: "Du är 16–64 år, är med i MIA och vill ha ett jobb.",
    how: "Ni letar arbetsplats tillsammans. Du lär dig jobbet på plats.",
    apply: "Fråga din kontakt i MIA eller din handläggare.",
  },
  easyRead: {
    what: "Du får hjälp att hitta ett jobb.\nEn handledare följer med dig till jobbet.\nChefen får också hjälp.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.\nDu vill jobba.",
    how: "Ni letar efter ett jobb som passar dig.\nDu lär dig på jobbet.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
