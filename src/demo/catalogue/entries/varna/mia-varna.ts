import { fourAgencies, varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, free places, waiting time.
export const miaVarna: DemoEntry = {
  slug: "mia-varna",
  intervention: "MIA-VärNa",
  kinds: ["preRehabilitation", "workTraining", "supportedEmployment", "coordination"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "sickListed", "socialAssistance"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: fourAgencies,
  agencies: [...fourAgencies, "civilSociety", "employer"],
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64], situations: ["severalAuthorities"] }],
  place: places.nacka,
  contact: { name: "MIA-VärNa", line: "50", mailbox: "mia-varna" },
  standing: { verified: 11, by: "host", places: 185, free: 24, waitingWeeks: 2 },
  name: "MIA-VärNa",
  summary:
    "Stöd i många former för dig i Värmdö eller Nacka som vill närma dig arbete eller studier. Lotsteamet hjälper dig att välja.",
  standard: {
    what: "MIA-VärNa är Värmdös och Nackas del av länets MIA. Du kan få:\n- mobiliseringskurs i tio veckor, i en grupp på tio personer\n- arbetsträning i tre månader i ett socialt företag\n- stöd att få och behålla ett jobb, ensam eller i grupp\n- en ambulerande handledare på arbetsplatsen\n- nya sätt som vi prövar, till exempel nätverksmetoden och @ppoteket\n\nTidigare deltagare är MIA-ambassadörer och berättar gärna hur det var.",
    forWhom: "Du är 18–64 år, bor i Värmdö eller Nacka och behöver stöd från flera myndigheter.",
    how: "Du träffar Lotsteamet, som tar reda på vad du behöver. Ni väljer tillsammans och följer upp hur det går.",
    apply: "Skicka en intresseanmälan själv, eller be din handläggare att göra det.",
    afterwards: "Du går vidare till arbete, studier eller myndigheternas vanliga stöd.",
  },
  plain: {
    what: "Du kan gå kurs, arbetsträna och få hjälp att få ett jobb. Lotsteamet hjälper dig att välja.",
    forWhom: "Du är 18–64 år, bor i Värmdö eller Nacka och behöver stöd från flera myndigheter.",
    how: "Du träffar Lotsteamet och gör en plan.",
    apply: "Anmäl ditt intresse själv eller be din handläggare.",
  },
  easyRead: {
    what: "Du får hjälp att komma närmare ett jobb.\nDu kan gå kurs.\nDu kan prova att arbeta.",
    forWhom:
      "Du är mellan 18 och 64 år.\nDu bor i Värmdö eller Nacka.\nDu behöver hjälp från flera myndigheter.",
    how: "Du träffar Lotsteamet.\nNi väljer tillsammans.",
    apply: "Ring eller mejla oss.\nDin handläggare kan hjälpa dig.",
  },
};
