import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, places, waiting time.
export const ungITyreso: DemoEntry = {
  slug: "ung-i-tyreso",
  intervention: "Ung i Tyresö",
  kinds: ["labourMarket", "coaching", "guidance", "workTraining", "counselling", "coordination"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "mentalIllHealth", "neurodiversity"],
  municipalities: [code.tyreso],
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "region"],
  agencies: ["municipality", "employmentService"],
  host: "Tyresö kommun",
  tracks: [{ ages: [16, 24], situations: ["notWorkingOrStudying"] }],
  place: places.tyreso,
  contact: { name: "Ung i Tyresö", line: "03", mailbox: "ung-tyreso" },
  standing: { verified: 75, by: "host", places: 130, free: 0, waitingWeeks: 3 },
  name: "Ung i Tyresö",
  summary:
    "Du som är 16–24 år och bor i Tyresö kan komma till oss om du varken jobbar eller pluggar. Hälften av dem som kommer hit har hört av sig själva.",
  standard: {
    what: "Vi sitter mitt i Tyresö kommunhus och arbetar för både kommunen och Arbetsförmedlingen. Du får två kontaktpersoner som följer dig hela vägen.\n\nDet här kan du få:\n- stöd av någon som kan psykiatri, om du mår dåligt\n- mobiliseringskurs, där du i grupp bygger upp ork och självförtroende\n- arbetsträning och praktik\n- prata om utbildning med en studie- och yrkesvägledare\n- träffa Arbetsförmedlingens specialister",
    forWhom:
      "Du är 16–24 år, bor i Tyresö och arbetar eller studerar inte just nu. Du kanske känner dig ensam eller orolig, har svårt att komma i gång eller har en diagnos.",
    notFor: "Är du 25 år eller äldre är En väg in i Tyresö rätt plats att börja på.",
    how: "Vi ses och pratar om vad du behöver. Sedan kommer vi överens om små steg som du klarar. Du får stöd varje vecka.",
    apply:
      "Hör av dig själv på telefon eller mejl, eller fråga efter oss i kommunhusets reception. Du kan också få hjälp av din handläggare.",
    afterwards: "Vi finns kvar när du har kommit i gång med jobb eller studier.",
  },
  plain: {
    what: "Vi hjälper dig att hitta ett jobb eller en utbildning. Du kan få stöd om du mår dåligt, gå kurs, arbetsträna eller göra praktik.",
    forWhom: "Du är 16–24 år, bor i Tyresö och varken jobbar eller pluggar.",
    how: "Vi pratar om vad du behöver och tar små steg. Du får stöd varje vecka.",
    apply: "Ring, mejla eller fråga efter oss i kommunhuset.",
  },
  easyRead: {
    what: "Vi hjälper unga att få ett jobb eller börja plugga.\nDu kan få stöd om du mår dåligt.\nDu kan prova att jobba.",
    forWhom: "Du är mellan 16 och 24 år.\nDu bor i Tyresö.\nDu har inget jobb.\nDu går inte i skolan.",
    how: "Vi pratar om vad du behöver.\nVi tar ett litet steg i taget.\nVi ses varje vecka.",
    apply: "Ring oss eller skicka ett mejl.\nDu kan också komma till kommunhuset.",
  },
};
