import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019: 20 participants, evaluated after three months. Invented: address, telephone, mail, free places, hours.
export const gruppmodellAvSe: DemoEntry = {
  slug: "gruppmodell-av-se",
  intervention: "MIA-VärNa",
  kinds: ["supportedEmployment", "community"],
  targetGroups: ["longTermUnemployed", "neurodiversity", "mentalIllHealth"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "employmentService", "employer"],
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "SE-handledarna", line: "53", mailbox: "segrupp" },
  standing: { verified: 58, by: "host", places: 20, free: 2, waitingWeeks: 4 },
  name: "Supported Employment i grupp",
  summary: "Sök jobb tillsammans med andra, med en handledare som också följer med ut på arbetsplatsen.",
  standard: {
    what: "Gruppen träffas och arbetar med samma steg som i Supported Employment: ta reda på vad du vill, hitta arbetsgivare, börja och stanna kvar. Ni stöttar varandra och delar tips. Du får också egna samtal med handledaren.",
    forWhom: "Du är 18–64 år, deltar i MIA-VärNa och vill söka jobb tillsammans med andra hellre än ensam.",
    how: "Ni ses två gånger i veckan. Efter tre månader ser vi över hur det har gått för dig och för gruppen.",
    apply: "Fråga din lots i Lotsteamet.",
    afterwards: "Du kan fortsätta med en egen SE-handledare när du har hittat en arbetsplats.",
  },
  plain: {
    what: "Du söker jobb i en grupp. En handledare hjälper er och följer med till arbetsplatsen.",
    forWhom: "Du är 18–64 år och är med i MIA-VärNa.",
    how: "Gruppen ses två gånger i veckan.",
    apply: "Fråga din lots.",
  },
  easyRead: {
    what: "Ni söker jobb tillsammans.\nEn handledare hjälper er.",
    forWhom: "Du är mellan 18 och 64 år.\nDu är med i MIA-VärNa.",
    how: "Ni träffas två gånger i veckan.",
    apply: "Prata med din lots.",
  },
};
