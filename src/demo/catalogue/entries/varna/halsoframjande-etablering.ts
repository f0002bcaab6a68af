import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019: 80 participants. Invented: address, telephone, mail, free places, waiting time.
export const halsoframjandeEtablering: DemoEntry = {
  slug: "halsoframjande-etablering",
  intervention: "Hälsofrämjande etablering",
  kinds: ["health", "assessment", "guidance"],
  targetGroups: ["newArrivals", "foreignBorn", "mentalIllHealth", "stressOrPain"],
  municipalities: varmdoNacka,
  ways: ["official"],
  referrers: ["employmentService", "municipality", "region"],
  agencies: ["employmentService", "socialInsuranceAgency", "municipality", "region"],
  supportLanguages: ["sv", "en", "ar", "fa", "ti", "so"],
  host: "Samordningsförbundet VärNa",
  tracks: [
    {
      name: "Du är i etableringsprogrammet",
      ages: [18, 64],
      situations: ["newArrivals"],
      forWhom: "Du är inskriven i etableringsprogrammet.",
    },
    {
      name: "Programmet är slut",
      ages: [18, 64],
      situations: ["foreignBorn"],
      forWhom: "Det är högst sex månader sedan du var i programmet.",
    },
  ],
  place: places.nacka,
  contact: { name: "Hälsoteamet", line: "56", mailbox: "halsa-varna" },
  standing: { verified: 44, by: "host", places: 80, free: 17, waitingWeeks: 2 },
  name: "Hälsofrämjande etablering (HE)",
  summary:
    "För dig som är ny i Sverige och vars hälsa gör det svårt att studera eller arbeta. Här får du hälsosamtal och hälsoskola på ditt språk.",
  standard: {
    what: "Du får samtal om din hälsa, en djupare genomgång av vad du behöver, vägledning till rätt vård och hälsoskola. I hälsoskolan lär du dig om sömn, stress, mat, rörelse, minnen som gör ont och hur vården fungerar. Tolk finns alltid.",
    forWhom:
      "Du bor i Värmdö eller Nacka och är i etableringsprogrammet, eller har varit det de senaste sex månaderna. Du sover dåligt, har ont, är orolig eller mår dåligt på annat sätt.",
    notFor: "Hälsoteamet behandlar inte sjukdomar. Behöver du vård hjälper vi dig dit.",
    how: "Vi börjar med ett hälsosamtal. Sedan kommer du till hälsoskolan en gång i veckan i åtta veckor, och du har egna samtal vid sidan av.",
    apply: "Be din arbetsförmedlare eller din läkare om en plats. Du kan också fråga i Lotsteamet.",
    afterwards: "Din plan i etableringsprogrammet ändras så att den passar din hälsa.",
  },
  plain: {
    what: "Du får samtal om din hälsa och går i hälsoskola. Tolk finns alltid.",
    forWhom: "Du bor i Värmdö eller Nacka, är ny i Sverige och mår inte bra.",
    how: "Du kommer en gång i veckan i åtta veckor.",
    apply: "Be din arbetsförmedlare eller läkare om en plats.",
  },
  easyRead: {
    what: "Mår du inte bra?\nHär får du prata om din hälsa.\nDu lär dig om sömn, mat och stress.\nDet finns tolk.",
    forWhom: "Du bor i Värmdö eller Nacka.\nDu är ny i Sverige.",
    how: "Du kommer en gång i veckan.\nDu kommer åtta gånger.",
    apply: "Prata med din arbetsförmedlare eller läkare.",
  },
};
