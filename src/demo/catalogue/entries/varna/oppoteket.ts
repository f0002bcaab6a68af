import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019: a test with ten participants for those who cannot use digital environments. Invented: what one practises,
// address, telephone, mail, free places.
export const oppoteket: DemoEntry = {
  slug: "oppoteket",
  intervention: "MIA-VärNa",
  kinds: ["digitalSkills", "education"],
  targetGroups: ["severalAuthorities", "foreignBorn", "longTermUnemployed", "newArrivals"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "civilSociety"],
  funding: "esf",
  supportLanguages: ["sv", "en", "ar"],
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "@ppoteket", line: "55", mailbox: "appoteket" },
  standing: { verified: 27, by: "host", places: 10, free: 1, waitingWeeks: 2 },
  name: "@ppoteket",
  summary:
    "Hjälp över de digitala trösklarna: bank-id, appar, blanketter på nätet och allt annat som krånglar.",
  standard: {
    what: "På @ppoteket tar du med din mobil eller dator och det du har fastnat på. En handledare visar, och du gör själv: e-legitimation, Försäkringskassans och Arbetsförmedlingens sidor, e-post, 1177, tidbokning och cv. Det här är ett försök med tio deltagare.",
    forWhom:
      "Du är 18–64 år, bor i Värmdö eller Nacka och har svårt att använda digitala tjänster. Du behöver inte ha någon egen dator.",
    how: "Du kommer på öppna pass två gånger i veckan och stannar så länge du behöver.",
    apply: "Ring eller be någon ringa åt dig. Du behöver inte fylla i något på nätet.",
    afterwards: "Du kan komma tillbaka när något nytt krånglar.",
  },
  plain: {
    what: "Du får hjälp med mobil, dator, bank-id och myndigheternas sidor på nätet.",
    forWhom: "Du är 18–64 år, bor i Värmdö eller Nacka och tycker att det digitala är svårt.",
    how: "Kom två gånger i veckan och stanna så länge du behöver.",
    apply: "Ring, eller be någon ringa åt dig.",
  },
  easyRead: {
    what: "Är det svårt med mobil och dator?\nHär får du hjälp.\nDu lär dig bank-id.\nDu lär dig att skicka mejl.",
    forWhom: "Du är mellan 18 och 64 år.\nDu bor i Värmdö eller Nacka.",
    how: "Du kommer hit med din mobil.\nVi visar hur du gör.",
    apply: "Ring oss.\nNågon annan kan ringa åt dig.",
  },
};
