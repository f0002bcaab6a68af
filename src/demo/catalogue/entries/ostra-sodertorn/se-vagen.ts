import { ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the annual report 2017, note 3: ended, MIA took over. Invented: telephone, mail.
export const seVagen: DemoEntry = {
  slug: "se-vagen",
  kinds: ["supportedEmployment", "workTraining"],
  targetGroups: ["disability", "longTermUnemployed", "mentalIllHealth"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["civilSociety", "municipality", "employmentService"],
  host: "Samordningsförbundet Östra Södertörn",
  tracks: [{ ages: [16, 64] }],
  contact: { name: "MIA:s SE-handledare", line: "17", mailbox: "se" },
  standing: { verified: 240, by: "editor", places: 0, free: 0 },
  name: "SE-vägen",
  summary:
    "Handledning enligt Supported Employment för dig i ett socialt företag. SE-vägen tar inte emot nya: stödet ges nu i MIA.",
  standard: {
    what: "SE-vägen var stöd från socialt företag till en vanlig arbetsplats. En handledare hjälpte dig att hitta arbetsgivaren, lära dig jobbet och stanna kvar. Samma stöd finns nu i MIA Östra Södertörn och heter Supported Employment.",
    forWhom: "Du som arbetstränade i ett socialt företag och ville vidare till en anställning.",
    notFor: "Det går inte att börja i SE-vägen längre. Läs om Supported Employment i stället.",
    how: "Har du varit med i SE-vägen kan du höra av dig om du behöver stöd på din arbetsplats.",
    apply: "Be din handläggare att ta upp SE i Resursrådet eller En väg in.",
    afterwards: "De som var med i SE-vägen fick fortsatt handledning i MIA.",
  },
  plain: {
    what: "SE-vägen hjälpte människor i sociala företag att få ett vanligt jobb. Nu finns den hjälpen i MIA.",
    forWhom: "Du som arbetstränade i ett socialt företag.",
    how: "Hör av dig om du har varit med och behöver stöd.",
    apply: "Fråga din handläggare om SE i MIA.",
  },
};
