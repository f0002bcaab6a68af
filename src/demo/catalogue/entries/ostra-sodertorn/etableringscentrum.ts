import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. That all three municipalities take part follows from the plan's vocational tracks.
// Invented: address, telephone, mail, places, waiting time.
export const etableringscentrum: DemoEntry = {
  slug: "etableringscentrum",
  kinds: ["labourMarket", "education", "language", "guidance"],
  targetGroups: ["newArrivals", "foreignBorn", "unemployed"],
  municipalities: [code.haninge, code.nynashamn, code.tyreso],
  ways: ["official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["municipality", "employmentService"],
  funding: "esf",
  supportLanguages: ["sv", "en", "ar", "so", "ti", "fa"],
  host: "Haninge kommun",
  tracks: [{ ages: [18, 64], situations: ["newArrivals"] }],
  place: places.establishment,
  contact: { name: "Etableringscentrums reception", line: "23", mailbox: "etableringscentrum" },
  standing: { verified: 55, by: "host", places: 200, free: 40, waitingWeeks: 1 },
  name: "Etableringscentrum",
  summary:
    "Allt på ett ställe för dig som är ny i Sverige: svenska, vägledning och en väg in i ett yrke där det behövs folk.",
  standard: {
    what: "På Etableringscentrum möter du kommunen och Arbetsförmedlingen under samma tak. Du läser svenska som hör till ett yrke, får vägledning och praktik och kan gå ett yrkesspår:\n- barnskötare\n- vårdbiträde\n- takmontör och bygg",
    forWhom:
      "Du är ny i Sverige, bor i Haninge, Nynäshamn eller Tyresö och är inskriven i etableringsprogrammet på Arbetsförmedlingen.",
    how: "Vi börjar med att kartlägga vad du har arbetat med och lärt dig. Sedan gör vi en plan med språk, yrke och praktik i samma vecka.",
    apply: "Be din arbetsförmedlare eller din handläggare i kommunen att anmäla dig.",
    afterwards: "Du går vidare till jobb, yrkesutbildning eller Komvux.",
  },
  plain: {
    what: "Du lär dig svenska och ett yrke, och du får praktik. Kommunen och Arbetsförmedlingen finns på samma plats.",
    forWhom: "Du är ny i Sverige och bor i Haninge, Nynäshamn eller Tyresö.",
    how: "Vi gör en plan med svenska, yrke och praktik.",
    apply: "Be din arbetsförmedlare att anmäla dig.",
  },
  easyRead: {
    what: "Är du ny i Sverige?\nHär lär du dig svenska.\nHär lär du dig ett yrke.\nDu får prova att jobba.",
    forWhom: "Du är 18 år eller äldre.\nDu bor i Haninge, Nynäshamn eller Tyresö.\nDu är ny i Sverige.",
    how: "Vi pratar om vad du kan.\nVi gör en plan.",
    apply: "Prata med din arbetsförmedlare.",
  },
};
