import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2019, where the project is being applied for; what it would do for a participant is our own reading of its four
// groups. Invented: telephone, mail, activities.
export const esfUngaMedFunktionsnedsattning: DemoEntry = {
  slug: "esf-unga-med-funktionsnedsattning",
  kinds: ["coordination", "coaching", "supportedEmployment"],
  targetGroups: [
    "youngAdults",
    "disability",
    "activityCompensation",
    "neurodiversity",
    "mentalIllHealth",
    "addiction",
  ],
  municipalities: ostraSodertorn,
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "employmentService", "socialInsuranceAgency"],
  funding: "esf",
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [
    {
      name: "Du har aktivitetsersättning",
      ages: [19, 29],
      situations: ["activityCompensation"],
      forWhom: "Du får aktivitetsersättning från Försäkringskassan.",
    },
    {
      name: "Du mår dåligt eller har ett beroende",
      ages: [16, 29],
      situations: ["mentalIllHealth", "addiction"],
      forWhom: "Du har psykisk ohälsa, ett beroende eller båda.",
    },
    {
      name: "Du har slutat skolan",
      ages: [16, 29],
      situations: ["notWorkingOrStudying"],
      forWhom: "Du har slutat gymnasiet eller gymnasiesärskolan i förtid.",
    },
    {
      name: "Du är mest hemma",
      ages: [16, 29],
      situations: ["notWorkingOrStudying"],
      forWhom: "Du är hemma på dagarna och har ingen egen inkomst.",
    },
  ],
  contact: { name: "Förbundets utvecklingsledare", line: "20", mailbox: "nytt-projekt" },
  standing: { verified: 28, by: "editor" },
  name: "Nytt ESF-projekt för unga med funktionsnedsättning",
  summary:
    "Ett projekt som förbereds för dig mellan 16 och 29 år som behöver stöd från flera håll, med eller utan diagnos.",
  standard: {
    what: "Tre kommuner, Arbetsförmedlingen och Försäkringskassan planerar ett gemensamt stöd för unga med funktionsnedsättning. Du ska få en person som följer dig, hjälp att pröva arbete eller studier och stöd i övergången från gymnasiesärskolan till arbetslivet. Europeiska socialfonden är med och betalar.",
    forWhom:
      "Du är 16–29 år och bor i Haninge, Nynäshamn eller Tyresö. Du kan ha aktivitetsersättning, må dåligt, ha slutat skolan i förtid eller vara mest hemma.",
    how: "Projektet börjar med att lyssna på dig som är ung och på dem som står dig nära. Därefter öppnar stödet steg för steg.",
    apply:
      "Projektet tar inte emot deltagare än. Hör av dig om du vill vara med och tycka till, så berättar vi när det går att anmäla sig.",
    afterwards: "Ungdomsteamet i Haninge, Ung i Nynäs och Ung i Tyresö finns redan nu.",
  },
  plain: {
    what: "Ett nytt stöd för unga planeras. Du ska få hjälp att pröva jobb eller studier.",
    forWhom: "Du är 16–29 år, bor i Haninge, Nynäshamn eller Tyresö och behöver stöd från flera håll.",
    how: "Först frågar vi unga vad de behöver. Sedan öppnar stödet.",
    apply: "Det går inte att anmäla sig än. Hör av dig om du vill veta mer.",
  },
};
