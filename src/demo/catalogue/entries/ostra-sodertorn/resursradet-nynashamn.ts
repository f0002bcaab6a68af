import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, waiting time, days of meeting.
export const resursradetNynashamn: DemoEntry = {
  slug: "resursradet-nynashamn",
  intervention: "Resursråden",
  kinds: ["coordination", "assessment"],
  targetGroups: ["severalAuthorities", "sickListed", "longTermUnemployed", "socialAssistance"],
  municipalities: [code.nynashamn],
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  host: "Nynäshamns kommun",
  tracks: [{ ages: [16, 64], situations: ["severalAuthorities"] }],
  place: places.nynasCouncil,
  contact: { name: "Resursrådets samordnare", line: "05", mailbox: "resursradet-nynashamn" },
  standing: { verified: 190, by: "editor", waitingWeeks: 3 },
  name: "Resursrådet Nynäshamn",
  summary:
    "Behöver du stöd från flera myndigheter? I Resursrådet träffas de samtidigt, tillsammans med dig, och gör en plan som håller ihop.",
  standard: {
    what: "Resursrådet Nynäshamn är ett råd med företrädare för kommunen, Arbetsförmedlingen, Försäkringskassan och vården. Rådet går igenom din situation, ser vad varje myndighet kan göra och föreslår en väg framåt. Genom rådet kan du få plats i MIA.",
    forWhom:
      "Du är 16–64 år, bor i Nynäshamn och har inte fått det stöd du behöver hos en myndighet i taget. Det kan handla om lång sjukskrivning, lång arbetslöshet eller ekonomiskt bistånd.",
    notFor: "Är du 16–24 år och varken jobbar eller pluggar kan du börja direkt hos Ung i Nynäs.",
    how: "Din handläggare och du förbereder mötet tillsammans. På mötet berättar du med egna ord. Efter mötet får din handläggare rådets rekommendation, och ni går igenom den.",
    apply: "Din handläggare skickar en anmälan när du har sagt ja till det.",
    afterwards: "Ett år senare frågar vi hur det har gått.",
  },
  plain: {
    what: "I rådet sitter kommunen, Arbetsförmedlingen, Försäkringskassan och vården. De hjälper dig att få en plan för arbete eller studier.",
    forWhom: "Du är 16–64 år, bor i Nynäshamn och behöver stöd från flera myndigheter.",
    how: "Du och din handläggare kommer till ett möte. Sedan får ni ett förslag.",
    apply: "Be din handläggare att anmäla dig.",
  },
  easyRead: {
    what: "Flera myndigheter träffar dig samtidigt.\nDe hjälper dig att göra en plan.",
    forWhom: "Du är mellan 16 och 64 år.\nDu bor i Nynäshamn.\nDu behöver hjälp från flera myndigheter.",
    how: "Du har med dig din handläggare.\nDu berättar hur du har det.\nDu får ett förslag.",
    apply: "Prata med din handläggare.",
  },
};
