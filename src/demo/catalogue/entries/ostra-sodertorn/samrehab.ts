import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2019. Invented: telephone, mail, waiting time.
export const samrehab: DemoEntry = {
  slug: "samrehab",
  kinds: ["coordination", "assessment", "rehabilitation"],
  targetGroups: ["socialAssistance", "sickListed", "longTermUnemployed", "severalAuthorities"],
  municipalities: ostraSodertorn,
  ways: ["official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "employmentService", "socialInsuranceAgency", "region"],
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [{ ages: [18, 64], situations: ["socialAssistance"] }],
  contact: { name: "Samrehabs processledare", line: "18", mailbox: "samrehab" },
  standing: { verified: 110, by: "editor", waitingWeeks: 2 },
  name: "Samrehab",
  summary:
    "För dig som är sjuk, har ekonomiskt bistånd och inte får någon ersättning från Försäkringskassan. Vi ser till att du inte hamnar mellan stolarna.",
  standard: {
    what: "En del som är sjukskrivna har ingen sjukpenning, eftersom de inte har haft någon inkomst. Det kallas ibland att vara nollplacerad. I Samrehab går kommunen, Arbetsförmedlingen, Försäkringskassan och vården igenom vad du behöver, i stället för att vänta på varandra. Du kan få komma till Resursrådet och MIA.",
    forWhom:
      "Du är 18–64 år, har haft försörjningsstöd från soc länge och är samtidigt sjuk eller har andra hinder för att arbeta.",
    how: "Din socialsekreterare pratar med dig om hälsa, arbete och vad som hindrar. Sedan planerar myndigheterna gemensamt, och du är med när planen görs.",
    apply: "Prata med din socialsekreterare eller din handläggare på Arbetsförmedlingen.",
    afterwards:
      "Du får ett stöd som passar: rehabilitering, MIA, arbetsträning eller hjälp att söka rätt ersättning.",
  },
  plain: {
    what: "Kommunen, Arbetsförmedlingen, Försäkringskassan och vården planerar tillsammans hur du ska få rätt stöd.",
    forWhom: "Du är sjuk, har ekonomiskt bistånd och får ingen sjukpenning.",
    how: "Din socialsekreterare pratar med dig. Sedan gör ni en plan.",
    apply: "Prata med din socialsekreterare.",
  },
  easyRead: {
    what: "Är du sjuk och får pengar från kommunen?\nDå kan du få hjälp här.\nMyndigheterna gör en plan tillsammans med dig.",
    forWhom:
      "Du är mellan 18 och 64 år.\nDu är sjuk.\nDu får ekonomiskt bistånd.\nDu får inga pengar från Försäkringskassan.",
    how: "Du pratar med din socialsekreterare.\nSedan gör ni en plan.",
    apply: "Prata med din socialsekreterare.",
  },
};
