import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the annual report 2017. Invented: contents of the course, length, telephone, mail, places.
export const preEster: DemoEntry = {
  slug: "pre-ester",
  kinds: ["education", "guidance", "community"],
  targetGroups: ["foreignBorn", "newArrivals", "unemployed"],
  municipalities: ostraSodertorn,
  ways: ["self", "official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["civilSociety", "employmentService"],
  supportLanguages: ["sv", "en", "ar"],
  host: "Stiftelsen Ester",
  tracks: [
    { ages: [18, 64], situations: ["foreignBorn"], forWhom: "Du är kvinna och född i ett annat land." },
  ],
  contact: { name: "Ester", line: "22", mailbox: "ester" },
  standing: { verified: 130, by: "host", places: 15, free: 15, waitingWeeks: 0 },
  name: "Pre-Ester",
  summary:
    "En förberedande kurs för kvinnor från andra länder som är nyfikna på att arbeta eller starta eget.",
  standard: {
    what: "Du får veta hur det fungerar att vara anställd och att ha företag i Sverige. Du prövar din idé, tränar svenska och lär känna andra i samma situation. Efteråt vet du om du vill gå vidare till Ester, till en utbildning eller söka jobb.",
    forWhom:
      "Du är kvinna, född utanför Sverige och bor i Haninge, Nynäshamn eller Tyresö. Du behöver inte ha någon färdig idé.",
    how: "Kursen är kort och hålls på enkel svenska. Du kan få hjälp på ditt eget språk.",
    apply: "Anmäl dig själv, eller be Arbetsförmedlingen eller kommunen om hjälp.",
    afterwards: "Du gör en plan för nästa steg tillsammans med kursledaren.",
  },
  plain: {
    what: "En kurs om att arbeta och ha företag i Sverige. Du tränar också svenska.",
    forWhom: "Du är kvinna och född i ett annat land.",
    how: "Kursen är kort och hålls på enkel svenska.",
    apply: "Anmäl dig själv eller fråga Arbetsförmedlingen.",
  },
  easyRead: {
    what: "Det här är en kort kurs.\nDu lär dig om jobb och företag.\nDu tränar svenska.",
    forWhom: "Du är kvinna.\nDu är född i ett annat land.",
    how: "Vi talar lätt svenska.\nVi är en liten grupp.",
    apply: "Ring eller mejla.",
  },
};
