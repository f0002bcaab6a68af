import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, waiting time, days of meeting.
export const resursradetHaninge: DemoEntry = {
  slug: "resursradet-haninge",
  intervention: "Resursråden",
  kinds: ["coordination", "assessment"],
  targetGroups: ["severalAuthorities", "sickListed", "longTermUnemployed", "socialAssistance"],
  municipalities: [code.haninge],
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  host: "Haninge kommun",
  tracks: [{ ages: [16, 64], situations: ["severalAuthorities"] }],
  place: places.handen,
  contact: { name: "Resursrådets samordnare", line: "04", mailbox: "resursradet-haninge" },
  standing: { verified: 30, by: "editor", waitingWeeks: 2 },
  name: "Resursrådet Haninge",
  summary:
    "Ett möte där kommunen, Arbetsförmedlingen, Försäkringskassan och vården sitter vid samma bord och hjälper dig att hitta vägen till arbete eller studier.",
  standard: {
    what: "När du har kontakt med flera myndigheter är det lätt att ingen ser hela bilden. I Resursrådet sitter alla vid samma bord. Du och din handläggare berättar hur du har det, och tillsammans tar vi reda på vilket stöd som passar.\n\nRådet är också vägen in till MIA, där du till exempel kan arbetsträna.",
    forWhom:
      "Du är 16–64 år, bor i Haninge och behöver stöd från mer än en myndighet för att kunna försörja dig. Kanske är du sjukskriven, arbetslös sedan länge eller har ekonomiskt bistånd.",
    notFor: "Räcker det med stöd från en myndighet hjälper din vanliga handläggare dig.",
    how: "Du och din handläggare kommer till ett möte som tar ungefär en timme. Efteråt får din handläggare en sammanfattning och en rekommendation, och du får veta vad som händer härnäst. Vi följer upp hur det har gått efter ett år.",
    apply:
      "Be din handläggare i kommunen, på Arbetsförmedlingen, på Försäkringskassan eller i vården att anmäla dig. Du måste säga ja till att myndigheterna får prata med varandra om dig.",
    afterwards: "Du går vidare till MIA, till ett stöd som redan finns hos en myndighet eller till vården.",
  },
  plain: {
    what: "Resursrådet är ett möte. Kommunen, Arbetsförmedlingen, Försäkringskassan och vården är med. Ni pratar om vilket stöd du behöver för att kunna arbeta eller studera.",
    forWhom: "Du är 16–64 år, bor i Haninge och behöver hjälp från flera myndigheter.",
    how: "Du och din handläggare kommer till mötet. Sedan får du veta vad som händer.",
    apply: "Be din handläggare att anmäla dig. Du måste säga ja till mötet.",
  },
  easyRead: {
    what: "Resursrådet är ett möte.\nFlera myndigheter är med på mötet.\nVi pratar om vad du behöver.\nSedan får du rätt hjälp.",
    forWhom: "Du är mellan 16 och 64 år.\nDu bor i Haninge.\nDu behöver hjälp från flera myndigheter.",
    how: "Du kommer till mötet med din handläggare.\nMötet tar en timme.",
    apply: "Prata med din handläggare.\nHandläggaren anmäler dig.\nDu bestämmer själv om du vill.",
  },
};
