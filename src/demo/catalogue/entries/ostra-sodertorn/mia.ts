import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plans of Östra Södertörn 2019, Södertälje 2018 and VärNa 2019. Invented: telephone, mail. The municipalities of
// Huddinge, Botkyrka, Salem and Stockholm belong to associations that are not in the demo.
export const mia: DemoEntry = {
  slug: "mia",
  kinds: ["coordination", "preRehabilitation", "workTraining"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "sickListed", "socialAssistance"],
  municipalities: Object.values(code),
  ways: ["official", "council"],
  referrers: fourAgencies,
  agencies: [...fourAgencies, "civilSociety"],
  funding: "esf",
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [{ ages: [16, 64] }],
  contact: { name: "MIA:s projektkansli", line: "08", mailbox: "mia" },
  standing: { verified: 100, by: "editor" },
  name: "MIA – Mobilisering inför arbete i Stockholms län",
  summary:
    "Sex samordningsförbund i länet arbetar ihop för att du som har varit borta från arbetslivet länge ska få stöd i din egen takt. Europeiska socialfonden är med och betalar.",
  standard: {
    what: "MIA är ett gemensamt projekt med sex delprojekt, ett i varje samordningsförbund. I delprojekten kan du arbetsträna, gå kurs, få samtalsstöd och få hjälp att hitta ett jobb. Förbunden lär av varandra, så att stödet blir bättre överallt.",
    forWhom:
      "Du är 16–64 år och står långt från arbetslivet. Du behöver stöd från flera myndigheter och kan inte ta del av de vanliga insatserna än.",
    how: "Stödet ser olika ut där du bor. Läs mer om MIA Östra Södertörn, MIA Södertälje och MIA-VärNa här i katalogen.",
    apply: "Prata med din handläggare. Hen vet hur man kommer till MIA i din kommun.",
    afterwards: "Målet är att du ska gå vidare till arbete, studier eller Arbetsförmedlingens vanliga stöd.",
  },
  plain: {
    what: "MIA är ett stort projekt i Stockholms län. Du kan arbetsträna, gå kurs och få samtalsstöd.",
    forWhom: "Du är 16–64 år, har varit borta från jobb länge och behöver stöd från flera myndigheter.",
    how: "Stödet ser olika ut i olika kommuner.",
    apply: "Fråga din handläggare om MIA i din kommun.",
  },
};
