import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019. Invented: address, telephone, mail, places, waiting time, length.
export const caseManagement: DemoEntry = {
  slug: "case-management",
  intervention: "Case Manager",
  kinds: ["coaching", "coordination"],
  targetGroups: ["severalAuthorities", "mentalIllHealth", "neurodiversity", "socialAssistance"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: { ...places.mia, accessibility: [...places.mia.accessibility, "atHome"] },
  contact: { name: "MIA:s case manager", line: "11", mailbox: "casemanager" },
  standing: { verified: 25, by: "host", places: 15, free: 0, waitingWeeks: 6 },
  name: "Case Management",
  summary:
    "Du får en person vid din sida som hjälper dig att hålla ihop kontakterna med myndigheter, vård och arbetsgivare.",
  standard: {
    what: "En case manager är din egen samordnare. Hen lyssnar på vad du vill, hjälper dig att få ordning på brev, tider och ansökningar och följer med på möten när du vill det. Du har ett enda nummer att ringa.",
    forWhom:
      "Du är 16–64 år, deltar i MIA och har många kontakter som är svåra att hålla reda på själv. Kanske mår du dåligt psykiskt eller har adhd eller autism.",
    how: "Ni ses så ofta du behöver, hemma hos dig, på stan eller hos oss. Ni gör en plan och bockar av den tillsammans.",
    apply: "Be din kontakt i MIA eller din handläggare att ta upp det i Resursrådet eller En väg in.",
    afterwards: "När du klarar kontakterna själv, eller har fått annat stöd, lämnar din case manager över.",
  },
  plain: {
    what: "En case manager hjälper dig med kontakterna med myndigheter och vård, och följer med på möten.",
    forWhom: "Du är 16–64 år, är med i MIA och har många kontakter att hålla reda på.",
    how: "Ni ses där det passar dig och gör en plan.",
    apply: "Fråga din kontakt i MIA eller din handläggare.",
  },
  easyRead: {
    what: "Du får en egen hjälpare.\nHjälparen heter case manager.\nHen hjälper dig med brev och möten.\nHen kan följa med dig.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.\nDu har kontakt med många myndigheter.",
    how: "Ni träffas där du vill.\nNi gör en plan.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
