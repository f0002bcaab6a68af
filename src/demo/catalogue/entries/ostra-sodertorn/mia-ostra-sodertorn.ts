import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019, as are the 160 places. Invented: address, telephone, mail, free places, waiting time.
export const miaOstraSodertorn: DemoEntry = {
  slug: "mia-ostra-sodertorn",
  intervention: "MIA Östra Södertörn",
  kinds: ["preRehabilitation", "workTraining", "coordination", "coaching"],
  targetGroups: ["severalAuthorities", "longTermUnemployed", "sickListed", "socialAssistance"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: [...fourAgencies, "civilSociety"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: places.mia,
  contact: { name: "MIA Östra Södertörn", line: "09", mailbox: "mia-ostrasodertorn" },
  standing: { verified: 15, by: "host", places: 160, free: 9, waitingWeeks: 2 },
  name: "MIA Östra Södertörn",
  summary:
    "En egen kedja av stöd, från första samtalet till arbetsträning, för dig i Haninge, Nynäshamn eller Tyresö som behöver tid och hjälp från flera håll.",
  standard: {
    what: "I MIA sätter vi ihop stödet så att det passar just dig. Du kan göra en sak i taget eller flera samtidigt:\n- arbetsträning i ett socialt företag\n- stöd av en egen case manager\n- mobiliseringskurs i grupp\n- samtal med en KBT-konsult\n- Stationen, där du arbetar med kreativa projekt\n- datakurs, för nybörjare eller som fördjupning\n- vägledning till studier och yrke\n- en SE-handledare som hjälper dig till en anställning",
    forWhom:
      "Du är 16–64 år, bor i Haninge, Nynäshamn eller Tyresö och behöver samlat stöd för att närma dig arbete eller studier.",
    notFor: "Du som kan ta del av Arbetsförmedlingens vanliga stöd får hjälp där.",
    how: "Du och din kontakt i MIA gör en plan med steg i den ordning som passar dig. Planen ändras när du ändras. De flesta är med i sex till tolv månader.",
    apply:
      "Du kommer hit genom Resursrådet Haninge, Resursrådet Nynäshamn eller En väg in i Tyresö. Be din handläggare att ta upp det där.",
    afterwards: "Du går vidare till jobb, studier eller till Arbetsförmedlingens och kommunens vanliga stöd.",
  },
  plain: {
    what: "Du får en egen plan med stöd som passar dig. Du kan arbetsträna, gå kurs, få samtal och få hjälp att hitta ett jobb.",
    forWhom: "Du är 16–64 år, bor i Haninge, Nynäshamn eller Tyresö och behöver stöd från flera myndigheter.",
    how: "Du tar ett steg i taget och får hjälp av en kontaktperson.",
    apply: "Be din handläggare att ta upp det i Resursrådet eller En väg in.",
  },
  easyRead: {
    what: "I MIA får du hjälp att komma närmare ett jobb.\nDu kan prova att arbeta.\nDu kan gå kurs.\nDu kan prata med någon om hur du mår.",
    forWhom:
      "Du är mellan 16 och 64 år.\nDu bor i Haninge, Nynäshamn eller Tyresö.\nDu behöver hjälp från flera myndigheter.",
    how: "Vi gör en plan tillsammans.\nDu tar ett steg i taget.",
    apply: "Prata med din handläggare.\nHandläggaren hjälper dig att anmäla dig.",
  },
};
