import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, waiting time, number of meetings.
export const vagledning: DemoEntry = {
  slug: "vagledning",
  intervention: "MIA Östra Södertörn",
  kinds: ["guidance", "education"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "foreignBorn", "notWorkingOrStudying"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "employmentService"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: { ...places.mia, accessibility: [...places.mia.accessibility, "digital"] },
  contact: { name: "MIA:s vägledare", line: "16", mailbox: "vagledning" },
  standing: { verified: 66, by: "host", waitingWeeks: 2 },
  name: "Vägledning till studier och yrke",
  summary: "En studie- och yrkesvägledare hjälper dig att ta reda på vad du vill bli och hur du kommer dit.",
  standard: {
    what: "Du och en studie- och yrkesvägledare går igenom vad du har gjort, vad du tycker om och vad du klarar. Vägledaren berättar om yrken, kurser, komvux, folkhögskola och praktik och hjälper dig med ansökningar och frågor om studiemedel. Har du betyg från ett annat land får du hjälp att få dem bedömda.",
    forWhom: "Du är 16–64 år, deltar i MIA och undrar vilket jobb eller vilken utbildning som passar dig.",
    how: "Ni ses tre till fem gånger. Mellan samtalen tar du kanske reda på något, gör ett studiebesök eller prövar ett yrke.",
    apply: "Be din kontakt i MIA att boka en tid.",
    afterwards: "Du får en skriftlig plan för studier och arbete som du kan visa för andra.",
  },
  plain: {
    what: "En vägledare hjälper dig att välja yrke eller utbildning och att ansöka.",
    forWhom: "Du är 16–64 år och är med i MIA.",
    how: "Ni ses tre till fem gånger.",
    apply: "Fråga din kontakt i MIA.",
  },
  easyRead: {
    what: "Du får hjälp att välja ett yrke.\nDu får hjälp att välja en utbildning.\nDu får hjälp att söka.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.",
    how: "Du träffar en vägledare några gånger.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
