import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2019, section 12: a pre-study after the model of Telge tillväxt. Invented: ages, what comes of it, telephone, mail.
export const varnaTillvaxt: DemoEntry = {
  slug: "varna-tillvaxt",
  intervention: "VärNa tillväxt",
  kinds: ["labourMarket", "coaching"],
  targetGroups: ["youngAdults", "unemployed"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["employer", "municipality", "employmentService"],
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 29], situations: ["unemployed"] }],
  contact: { name: "Förbundets utvecklingsledare", line: "57", mailbox: "tillvaxt" },
  standing: {},
  name: "VärNa tillväxt",
  summary:
    "En förstudie om hur företag i Värmdö och Nacka kan ge unga ett första jobb, efter förebild från Telge tillväxt i Södertälje.",
  standard: {
    what: "Tanken är att unga anställs en tid och får arbeta hos olika företag på orten, med en coach vid sin sida. Förstudien tar reda på om företagen vill vara med och vad unga själva behöver.",
    forWhom: "Du är ung vuxen och arbetslös, eller driver företag i Värmdö eller Nacka.",
    how: "Vi pratar med unga och med företag. När förstudien är klar bestämmer förbundets styrelse om det blir av.",
    apply: "Det går inte att söka jobb här än. Hör av dig om du vill bidra till förstudien.",
    afterwards: "Blir det av berättar vi här hur du söker. Till dess kan du vända dig till Lotsteamet.",
  },
  plain: {
    what: "Vi tar reda på om företag i Värmdö och Nacka kan ge unga ett första jobb.",
    forWhom: "Du är ung och arbetslös, eller driver ett företag.",
    how: "Vi pratar med unga och med företag.",
    apply: "Det går inte att söka än. Hör av dig om du vill veta mer.",
  },
};
