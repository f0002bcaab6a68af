import { adults, fourAgencies, ostraSodertorn } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019; ten weeks and ten places after VärNa's plan 2019. Invented: address, telephone, mail, free places, hours.
export const mobiliseringskurs: DemoEntry = {
  slug: "mobiliseringskurs",
  intervention: "MIA Östra Södertörn",
  kinds: ["preRehabilitation", "health", "community"],
  targetGroups: ["severalAuthorities", "sickListed", "longTermUnemployed", "stressOrPain"],
  municipalities: ostraSodertorn,
  ways: ["council"],
  referrers: fourAgencies,
  agencies: ["municipality", "employmentService", "region"],
  funding: "esf",
  host: "Haninge kommun",
  tracks: adults,
  place: places.mia,
  contact: { name: "MIA:s kursledare", line: "12", mailbox: "mobilisering" },
  standing: { verified: 33, by: "host", places: 10, free: 4, waitingWeeks: 3 },
  name: "Mobiliseringskurs",
  summary:
    "En kurs i liten grupp där du får nya rutiner, mer ork och tro på dig själv innan du tar nästa steg mot jobb.",
  standard: {
    what: "Vi träffas i en grupp på högst tio personer och pratar om sådant som spelar roll när man ska tillbaka till arbetslivet:\n- stress, sömn och återhämtning\n- vad du är bra på\n- vardag och rutiner\n- hur man säger ja och nej\n- vad arbetslivet kräver i dag",
    forWhom:
      "Du är 16–64 år och deltar i MIA. Du har kanske varit hemma länge, är utbränd eller har ont och behöver komma i gång försiktigt.",
    how: "Kursen pågår i tio veckor, två förmiddagar i veckan. Du behöver inte prata inför gruppen om du inte vill. Mellan träffarna har du egna samtal med en ledare.",
    apply: "Be din kontakt i MIA om en plats. Nya kurser börjar varje vår och höst.",
    afterwards: "Många går vidare till arbetsträning eller vägledning.",
  },
  plain: {
    what: "En kurs i liten grupp om stress, sömn, rutiner och vad du är bra på.",
    forWhom: "Du är 16–64 år, är med i MIA och behöver komma i gång försiktigt.",
    how: "Kursen är två förmiddagar i veckan i tio veckor.",
    apply: "Fråga din kontakt i MIA om en plats.",
  },
  easyRead: {
    what: "Det här är en kurs.\nDu lär dig att sova bättre och stressa mindre.\nDu får veta vad du är bra på.",
    forWhom: "Du är mellan 16 och 64 år.\nDu är med i MIA.\nDu har varit hemma länge.",
    how: "Vi är högst tio personer.\nVi träffas två dagar i veckan.\nKursen är tio veckor lång.",
    apply: "Prata med din kontaktperson i MIA.",
  },
};
