import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// The plan 2019 gives the name, the place and the group alone. Invented: what one does there, ages, telephone, mail, places.
export const vagValUngaNyanlanda: DemoEntry = {
  slug: "vag-val-unga-nyanlanda",
  kinds: ["guidance", "language", "coaching"],
  targetGroups: ["newArrivals", "youngAdults", "foreignBorn"],
  municipalities: [code.nynashamn],
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService"],
  agencies: ["municipality", "employmentService"],
  funding: "ordinary",
  supportLanguages: ["sv", "en", "ar", "fa", "so"],
  host: "Nynäshamns kommun",
  tracks: [{ ages: [16, 24], situations: ["newArrivals"] }],
  place: places.nynas,
  contact: { name: "Väg val", line: "24", mailbox: "vagval" },
  standing: { verified: 82, by: "host", places: 25, free: 10, waitingWeeks: 1 },
  name: "Väg val – unga nyanlända i Nynäshamn",
  summary: "Du som är ung och ny i Sverige får hjälp att välja väg: skola, yrke eller jobb.",
  standard: {
    what: "Du får en coach som känner till den svenska skolan och arbetslivet. Ni går igenom vad du har med dig från ditt hemland, vad du drömmer om och vilka vägar som finns. Du kan göra studiebesök, träffa unga som har gått före dig och träna svenska.",
    forWhom: "Du är 16–24 år, bor i Nynäshamn och har kommit till Sverige de senaste åren.",
    how: "Ni ses varje vecka, ibland ensamma och ibland i grupp.",
    apply: "Hör av dig själv, eller be en lärare, en handläggare eller din familj om hjälp.",
    afterwards: "Behöver du mer stöd kan du fortsätta hos Ung i Nynäs.",
  },
  plain: {
    what: "En coach hjälper dig att välja skola, yrke eller jobb i Sverige.",
    forWhom: "Du är 16–24 år, bor i Nynäshamn och är ny i Sverige.",
    how: "Ni ses varje vecka, ensamma eller i grupp.",
    apply: "Ring eller mejla. En lärare kan hjälpa dig.",
  },
  easyRead: {
    what: "Du får hjälp att välja skola.\nDu får hjälp att välja jobb.\nDu tränar svenska.",
    forWhom: "Du är mellan 16 och 24 år.\nDu bor i Nynäshamn.\nDu är ny i Sverige.",
    how: "Du träffar en coach varje vecka.",
    apply: "Ring eller mejla.\nEn lärare kan hjälpa dig.",
  },
};
