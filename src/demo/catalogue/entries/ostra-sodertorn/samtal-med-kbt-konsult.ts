import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, places, waiting time, number of sessions.
export const samtalMedKbtKonsult: DemoEntry = {
  slug: "samtal-med-kbt-konsult",
  intervention: "MIA Östra Södertörn",
  kinds: ["counselling", "health"],
  targetGroups: ["mentalIllHealth", "stressOrPain", "sickListed", "severalAuthorities"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "region"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: { ...places.mia, accessibility: [...places.mia.accessibility, "digital"] },
  contact: { name: "MIA:s samtalsmottagning", line: "13", mailbox: "samtal" },
  standing: { verified: 205, by: "host", places: 20, free: 2, waitingWeeks: 4 },
  name: "Samtal med KBT-konsult",
  summary:
    "Prata med någon som hjälper dig att förstå oro, nedstämdhet och stress, och att bygga upp ett nätverk omkring dig.",
  standard: {
    what: "KBT betyder kognitiv beteendeterapi. I samtalen tittar ni på hur tankar, känslor och det du gör hänger ihop, och du får övningar att pröva i vardagen. Konsulten hjälper dig också att bygga upp ett nätverk: familj, vänner, förening, vård.",
    forWhom:
      "Du är 16–64 år, deltar i MIA och har ångest, är nedstämd, stressad eller undviker sådant du egentligen vill göra.",
    notFor:
      "Samtalen ersätter inte psykiatrin. Mår du mycket dåligt ska du ringa 1177, och 112 om det är bråttom.",
    how: "Ni ses ungefär en gång i veckan, sex till tio gånger. Det går bra på plats eller på video. Det du berättar stannar mellan er.",
    apply: "Be din kontakt i MIA att boka ett första samtal.",
    afterwards: "Ni gör en plan för hur du håller i det du har lärt dig.",
  },
  plain: {
    what: "Du får prata med en KBT-konsult om oro, stress eller nedstämdhet. Du får övningar att göra hemma.",
    forWhom: "Du är 16–64 år, är med i MIA och mår dåligt.",
    how: "Ni ses ungefär en gång i veckan, sex till tio gånger.",
    apply: "Fråga din kontakt i MIA.",
    notFor: "Ring 1177 om du mår mycket dåligt, och 112 om det är bråttom.",
  },
  easyRead: {
    what: "Du får prata med någon om hur du mår.\nDu kan prata om oro och stress.\nDu får råd som hjälper.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.\nDu mår dåligt.",
    how: "Ni träffas en gång i veckan.\nNi kan också prata på video.",
    apply: "Prata med din kontaktperson i MIA.",
    notFor: "Mår du mycket dåligt?\nRing 1177.\nRing 112 om det är bråttom.",
  },
};
