import { fourAgencies, sodraRoslagen } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// The plan 2016 names the course, the individual coach and the contact persons. Invented: contents, weeks, address, telephone, mail, places.
export const forrehabiliteringskurs: DemoEntry = {
  slug: "forrehabiliteringskurs",
  intervention: "Förrehabiliteringskurs",
  kinds: ["preRehabilitation", "health", "coaching"],
  targetGroups: ["sickListed", "stressOrPain", "mentalIllHealth", "severalAuthorities"],
  municipalities: sodraRoslagen,
  ways: ["official", "council"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  host: "Samordningsförbundet Södra Roslagen",
  tracks: [{ ages: [18, 64] }],
  place: { ...places.taby, name: "Kurslokalen i Täby" },
  contact: { name: "Kursledarna", line: "31", mailbox: "forrehab" },
  standing: { verified: 70, by: "host", places: 12, free: 3, waitingWeeks: 5 },
  name: "Förrehabiliteringskurs med egen coach",
  summary:
    "En lugn kurs för dig som har varit sjukskriven länge och behöver bygga upp kraft innan du börjar arbetsträna.",
  standard: {
    what: "Förrehabilitering är det som kommer före rehabiliteringen. Du övar på att sova, äta och röra på dig, att hantera smärta och stress och att känna var dina gränser går. Du har en egen coach under hela kursen, och en kontaktperson på varje myndighet.",
    forWhom:
      "Du är 18–64 år och bor i Täby eller Österåker. Du har varit sjukskriven eller borta från arbete länge, till exempel på grund av smärta, utmattning eller depression.",
    how: "Kursen går i liten grupp, två halvdagar i veckan i åtta veckor. Det finns pauser och ett rum att vila i.",
    apply: "Be din handläggare eller Rådgivande teamet om en plats.",
    afterwards:
      "Du och coachen gör en plan för nästa steg, ofta arbetsträning eller rehabilitering i vården.",
  },
  plain: {
    what: "Du lär dig mer om sömn, mat, rörelse, smärta och stress. Du har en egen coach.",
    forWhom: "Du är 18–64 år, bor i Täby eller Österåker och har varit sjukskriven länge.",
    how: "Du kommer två halvdagar i veckan i åtta veckor.",
    apply: "Fråga din handläggare eller Rådgivande teamet.",
  },
  easyRead: {
    what: "Det här är en lugn kurs.\nDu får mer kraft.\nDu lär dig om sömn, mat och smärta.\nDu får en egen coach.",
    forWhom: "Du är mellan 18 och 64 år.\nDu bor i Täby eller Österåker.\nDu har varit sjuk länge.",
    how: "Gruppen är liten.\nDu kommer två gånger i veckan.\nDu kan vila när du vill.",
    apply: "Prata med din handläggare.",
  },
};
