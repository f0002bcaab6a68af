import { fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019: a basic and an advanced course. Invented: contents, weeks, address, telephone, mail, places.
export const datakurs: DemoEntry = {
  slug: "datakurs",
  intervention: "MIA Östra Södertörn",
  kinds: ["digitalSkills", "education"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "foreignBorn", "sickListed"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "civilSociety"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: [
    { name: "Grundkurs", ages: [16, 64], forWhom: "Du är ovan vid dator och vill börja från början." },
    {
      name: "Fördjupning",
      ages: [16, 64],
      forWhom: "Du kan grunderna och vill lära dig sådant som behövs på jobbet.",
    },
  ],
  place: places.mia,
  contact: { name: "MIA:s kursledare", line: "15", mailbox: "datakurs" },
  standing: { verified: 40, by: "host", places: 16, free: 6, waitingWeeks: 2 },
  name: "Datakurs",
  summary: "Lär dig använda dator, mobil och internet från början, eller fördjupa det du redan kan.",
  standard: {
    what: "På grundkursen lär du dig tangentbord, mus, e-post, att söka på internet och att använda e-legitimation. På fördjupningen arbetar du med text, kalkylark och möten på video, och du skriver ditt cv. Det finns datorer att låna.",
    forWhom: "Du är 16–64 år och deltar i MIA. Du behöver inte ha någon egen dator.",
    how: "Varje kurs är fyra veckor, två gånger i veckan. Grupperna är små och ledaren hjälper var och en.",
    apply: "Fråga din kontakt i MIA om en plats och säg vilken kurs du vill gå.",
    afterwards: "Du får ett intyg. Behöver du mer hjälp med det digitala kan du komma tillbaka.",
  },
  plain: {
    what: "Du lär dig använda dator, e-post, internet och e-legitimation. Det finns en grundkurs och en fördjupning.",
    forWhom: "Du är 16–64 år och är med i MIA.",
    how: "Kursen är två gånger i veckan i fyra veckor.",
    apply: "Fråga din kontakt i MIA.",
  },
  easyRead: {
    what: "Du lär dig att använda dator.\nDu lär dig att skicka mejl.\nDu lär dig att söka på internet.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.\nDu behöver ingen egen dator.",
    how: "Kursen är fyra veckor.\nDu kommer två gånger i veckan.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
