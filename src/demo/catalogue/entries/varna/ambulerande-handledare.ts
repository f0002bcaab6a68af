import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2019: 25 participants. Invented: telephone, mail, free places, waiting time.
export const ambulerandeHandledare: DemoEntry = {
  slug: "ambulerande-handledare",
  intervention: "MIA-VärNa",
  kinds: ["workTraining", "supportedEmployment", "coaching"],
  targetGroups: ["longTermUnemployed", "disability", "severalAuthorities"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "employmentService", "employer"],
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [
    { name: "Du som vill arbetsträna", ages: [18, 64], forWhom: "Du deltar i MIA-VärNa." },
    {
      name: "Du som är arbetsgivare",
      ages: [null, null],
      forWhom: "Ditt företag finns i Värmdö eller Nacka och har ingen egen handledare.",
    },
  ],
  contact: { name: "De ambulerande handledarna", line: "52", mailbox: "handledare" },
  standing: { verified: 52, by: "host", places: 25, free: 6, waitingWeeks: 1 },
  name: "Ambulerande handledare",
  summary: "En handledare som åker mellan arbetsplatser, så att du kan arbetsträna också hos små företag.",
  standard: {
    what: "Många små företag vill ta emot någon som arbetstränar men har ingen som kan handleda. Då kommer vår handledare dit. Du lär dig arbetsuppgifterna på plats, och företaget får hjälp med planering och bemötande.",
    forWhom:
      "Du är 18–64 år, bor i Värmdö eller Nacka och deltar i MIA-VärNa. Du som driver företag kan höra av dig om du vill ta emot någon.",
    how: "Handledaren är med dig mycket i början och mindre efter hand. Vi samarbetar med företagarföreningarna i Värmdö och Nacka för att hitta platser.",
    apply: "Fråga din lots i Lotsteamet. Företag ringer handledarna direkt.",
    afterwards: "Träningen kan leda till anställning, praktik hos någon annan eller studier.",
  },
  plain: {
    what: "En handledare kommer till företaget där du arbetstränar och hjälper dig på plats.",
    forWhom: "Du är 18–64 år, bor i Värmdö eller Nacka och är med i MIA-VärNa.",
    how: "Handledaren är med dig mycket i början och mindre sedan.",
    apply: "Fråga din lots i Lotsteamet.",
  },
  easyRead: {
    what: "Du får prova att arbeta på ett företag.\nEn handledare kommer till jobbet.\nHandledaren hjälper dig.",
    forWhom: "Du är mellan 18 och 64 år.\nDu bor i Värmdö eller Nacka.\nDu är med i MIA-VärNa.",
    how: "I början är handledaren ofta där.\nSedan klarar du mer själv.",
    apply: "Prata med din lots.",
  },
};
