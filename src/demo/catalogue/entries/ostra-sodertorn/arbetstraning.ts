import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2019, as are the 60 places. Invented: telephone, mail, free places, waiting time, hours.
export const arbetstraning: DemoEntry = {
  slug: "arbetstraning",
  intervention: "MIA Östra Södertörn",
  kinds: ["workTraining"],
  targetGroups: ["longTermUnemployed", "sickListed", "socialAssistance", "severalAuthorities"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["civilSociety", "municipality", "employmentService"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  contact: { name: "MIA:s arbetsträning", line: "10", mailbox: "arbetstraning" },
  standing: { verified: 8, by: "host", places: 60, free: 14, waitingWeeks: 1 },
  name: "Arbetsträning och arbetsprövning",
  summary:
    "Du prövar att arbeta i ett socialt företag nära dig, i lugn takt och med en handledare som har tid.",
  standard: {
    what: "Du får en plats i ett socialt företag, alltså ett företag som finns till för att fler ska få ett arbete. Där finns till exempel café, secondhandbutik, snickeri, hunddagis och odling. Du tränar på att ha rutiner, samarbeta och göra riktiga arbetsuppgifter. Vid arbetsprövning tar vi reda på hur mycket och vad du klarar.",
    forWhom:
      "Du är 16–64 år, deltar i MIA och vill pröva hur det är att arbeta, kanske efter en lång sjukskrivning eller arbetslöshet.",
    how: "Du börjar med några få timmar i veckan och ökar när du orkar. Du och handledaren sätter upp ett mål och går igenom hur det går. En period är ofta tre månader.",
    apply:
      "Be din kontakt i MIA eller din handläggare. Du får gärna besöka arbetsplatsen innan du bestämmer dig.",
    afterwards:
      "Handledaren skriver ett omdöme tillsammans med dig. Nästa steg kan vara praktik, jobb med stöd eller studier.",
  },
  plain: {
    what: "Du prövar att arbeta i ett socialt företag, till exempel ett café eller en secondhandbutik. En handledare hjälper dig.",
    forWhom: "Du är 16–64 år och är med i MIA.",
    how: "Du börjar med några timmar i veckan och ökar när du orkar.",
    apply: "Fråga din kontakt i MIA eller din handläggare.",
  },
  easyRead: {
    what: "Du får prova att arbeta.\nDet kan vara i ett café eller i en butik.\nEn handledare hjälper dig.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.",
    how: "Du börjar med få timmar.\nDu jobbar mer när du orkar.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
