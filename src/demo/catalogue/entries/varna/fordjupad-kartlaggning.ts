import { fourAgencies, varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, which names the pilot. Invented: who makes it, number of meetings, address, telephone, mail, places.
export const fordjupadKartlaggning: DemoEntry = {
  slug: "fordjupad-kartlaggning",
  intervention: "MIA-VärNa",
  kinds: ["assessment", "health"],
  targetGroups: ["severalAuthorities", "sickListed", "neurodiversity", "longTermUnemployed"],
  municipalities: varmdoNacka,
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "Lotsteamet", line: "51", mailbox: "lotsteamet" },
  standing: { verified: 120, by: "host", places: 15, free: 0, waitingWeeks: 8 },
  name: "Fördjupad kartläggning",
  summary: "När ingen riktigt vet vad som hindrar dig tar vi oss tid att ta reda på det tillsammans.",
  standard: {
    what: "I en fördjupad kartläggning går du och en erfaren kartläggare igenom hälsa, vardag, skolgång, arbete, språk och nätverk. Ni letar efter både hinder och styrkor. Du får en skriftlig sammanfattning som är din egen och som du själv bestämmer vem som får läsa. Det här är ett försök.",
    forWhom: "Du är 18–64 år, deltar i MIA-VärNa och har prövat olika stöd utan att det har fungerat.",
    how: "Ni ses tre till fem gånger. Vid behov är en arbetsterapeut eller psykolog med.",
    apply: "Lotsteamet eller din handläggare tar upp det med dig.",
    afterwards: "Sammanfattningen visar vilket stöd som passar, och lotsen hjälper dig att få det.",
  },
  plain: {
    what: "Vi tar reda på vad som hindrar dig och vad du är bra på.",
    forWhom: "Du är 18–64 år, är med i MIA-VärNa och har inte blivit hjälpt av annat stöd.",
    how: "Ni ses tre till fem gånger. Du får en skriftlig sammanfattning.",
    apply: "Fråga Lotsteamet eller din handläggare.",
  },
};
