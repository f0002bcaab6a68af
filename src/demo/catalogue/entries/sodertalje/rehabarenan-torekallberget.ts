import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2018. Invented: street, telephone, mail, places, waiting time.
export const rehabarenanTorekallberget: DemoEntry = {
  slug: "rehabarenan-torekallberget",
  intervention: "Rehabarenan på Torekällberget",
  kinds: ["workTraining", "preRehabilitation", "rehabilitation"],
  targetGroups: ["youngAdults", "newArrivals", "sickListed", "longTermUnemployed"],
  municipalities: [code.sodertalje],
  ways: ["official"],
  referrers: fourAgencies,
  agencies: ["municipality", "employmentService", "socialInsuranceAgency"],
  host: "Södertälje kommun",
  tracks: [
    {
      name: "Unga",
      ages: [18, 26],
      situations: ["youngAdults"],
      forWhom: "Du är 18–26 år och står utanför arbetslivet.",
    },
    { name: "Nyanlända", ages: [18, 64], situations: ["newArrivals"], forWhom: "Du är ny i Sverige." },
    {
      name: "Långtidssjukskrivna",
      ages: [18, 64],
      situations: ["sickListed"],
      forWhom: "Du har varit sjukskriven länge.",
    },
  ],
  place: places.museum,
  contact: { name: "Rehabarenans handledare", line: "41", mailbox: "rehabarenan" },
  standing: { verified: 14, by: "host", places: 40, free: 11, waitingWeeks: 1 },
  name: "Rehabarenan på Torekällberget",
  summary:
    "Arbetsträna på ett friluftsmuseum, bland djur, odlingar och gamla hus. Vi anpassar takten, tiden och uppgifterna efter dig.",
  standard: {
    what: "Du väljer bland arbetsuppgifter som verkligen behövs:\n- café och kök\n- odling och trädgård\n- skötsel av området\n- museets rekvisita\n- renovering av tågvagnar i metall och trä, och måleri\n\nEn handledare är med dig och anpassar uppgifterna.",
    forWhom:
      "Du bor i Södertälje och har varit utanför arbetslivet en tid: som ung, som ny i Sverige eller efter en lång sjukskrivning.",
    how: "Du börjar med det antal timmar du klarar, kanske två förmiddagar i veckan. Sedan ökar ni tid och svårighet när du är redo.",
    apply: "Be din handläggare att anmäla dig. Du får komma på besök innan du börjar.",
    accessibility:
      "Museet ligger på en kulle, och en del gamla hus har trappsteg. Det finns en toalett som går att använda med rullstol. Du får gärna ta med någon.",
    afterwards: "Du får ett intyg. Nästa steg kan vara praktik, studier eller arbete.",
  },
  plain: {
    what: "Du arbetstränar på museet Torekällberget: i café, odling, skötsel eller verkstad.",
    forWhom: "Du bor i Södertälje och har varit borta från arbetslivet en tid.",
    how: "Du börjar med så många timmar som du klarar.",
    apply: "Be din handläggare att anmäla dig.",
    accessibility: "Museet ligger på en kulle och en del hus har trappsteg.",
  },
  easyRead: {
    what: "Du får prova att arbeta på ett museum.\nMuseet heter Torekällberget.\nDu kan laga mat, odla eller måla.",
    forWhom: "Du bor i Södertälje.\nDu har inte jobbat på länge.",
    how: "Du börjar med få timmar.\nEn handledare hjälper dig.",
    apply: "Prata med din handläggare.\nDu får komma och titta först.",
    accessibility: "Museet ligger på en kulle.\nEn del hus har trappor.",
  },
};
