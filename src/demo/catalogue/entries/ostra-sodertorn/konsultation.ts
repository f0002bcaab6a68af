import { fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: telephone, mail, waiting time.
export const konsultation: DemoEntry = {
  slug: "konsultation",
  kinds: ["adviceToOfficials", "coordination"],
  targetGroups: ["officials", "severalAuthorities"],
  municipalities: ostraSodertorn,
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  interpreter: false,
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [
    {
      name: "Handläggare ensam",
      ages: [null, null],
      forWhom: "Du vill ha råd utan att säga vem det gäller.",
    },
    {
      name: "Handläggare och person tillsammans",
      ages: [16, 64],
      forWhom: "Ni kommer båda, och personen har sagt ja till det.",
    },
  ],
  place: places.handen,
  contact: { name: "Rådens samordnare", line: "07", mailbox: "konsultation" },
  standing: { verified: 60, by: "editor", waitingWeeks: 1 },
  name: "Konsultation för handläggare",
  summary:
    "Du som är handläggare får råd av alla myndigheter på en gång om hur en person kan komma vidare. Personen behöver inte skrivas in någonstans.",
  standard: {
    what: "En konsultation är ett kort möte med Resursrådet Haninge, Resursrådet Nynäshamn eller En väg in i Tyresö. Du lägger fram din fråga och får veta vad varje myndighet kan erbjuda, vilka regler som gäller och vem du kan ringa. Ofta räcker det stöd som redan finns.",
    forWhom:
      "Du är handläggare i Haninge, Nynäshamn eller Tyresö: i kommunen, på Arbetsförmedlingen, på Försäkringskassan eller i vården. Du får ta med den person det gäller.",
    notFor: "Söker du stöd för egen del är det din handläggare som kan boka en konsultation.",
    how: "Mötet tar en halvtimme, på plats eller på video. Du behöver inte nämna något namn. Vill du nämna namnet måste personen ha sagt ja.",
    apply:
      "Ring eller mejla rådens samordnare och berätta kort vad frågan gäller. Skriv inga personuppgifter.",
    afterwards: "Du tar med dig råden. Vid behov kan du anmäla personen till ett råd.",
  },
  plain: {
    what: "Du får råd av kommunen, Arbetsförmedlingen, Försäkringskassan och vården på ett möte.",
    forWhom: "Du är handläggare i Haninge, Nynäshamn eller Tyresö.",
    how: "Mötet tar en halvtimme. Du behöver inte säga vem det gäller.",
    apply: "Ring eller mejla samordnaren och boka en tid.",
  },
};
