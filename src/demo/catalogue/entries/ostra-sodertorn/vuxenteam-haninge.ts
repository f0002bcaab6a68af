import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, as are the 120 places. Invented: address, telephone, mail, free places, waiting time.
export const vuxenteamHaninge: DemoEntry = {
  slug: "vuxenteam-haninge",
  kinds: ["coordination", "coaching", "labourMarket"],
  targetGroups: ["longTermUnemployed", "socialAssistance", "severalAuthorities", "foreignBorn"],
  municipalities: [code.haninge],
  ways: ["official"],
  referrers: ["municipality", "employmentService"],
  agencies: ["municipality", "employmentService"],
  host: "Haninge kommun",
  tracks: [{ ages: [16, 64], situations: ["longTermUnemployed"] }],
  place: places.adultTeam,
  contact: { name: "Vuxenteamet", line: "19", mailbox: "vuxenteamet-haninge" },
  standing: { verified: 5, by: "host", places: 120, free: 35, waitingWeeks: 0 },
  name: "Vuxenteamet i Haninge",
  summary:
    "Kommunen och Arbetsförmedlingen i samma rum: ett team för dig som har varit arbetslös länge och vill få en plan som håller.",
  standard: {
    what: "Vuxenteamet är ett försök som bygger på det Ungdomsteamet har lärt sig. Handläggare från kommunen och Arbetsförmedlingen sitter tillsammans. Du har två kontaktpersoner, slipper berätta samma sak flera gånger och får svar på plats.",
    forWhom:
      "Du är 16–64 år, bor i Haninge, har varit utan arbete länge och behöver stöd från både kommunen och Arbetsförmedlingen.",
    notFor: "Är du under 25 år är ofta Ungdomsteamet en bättre början.",
    how: "Vi gör en plan vid första mötet och träffas sedan ofta. Du kan få vägledning, praktik, arbetsträning eller hjälp att söka jobb.",
    apply: "Be din handläggare på kommunen eller Arbetsförmedlingen att anmäla dig.",
    afterwards: "Du börjar arbeta eller studera, eller går vidare till Resursrådet om du behöver mer stöd.",
  },
  plain: {
    what: "Kommunen och Arbetsförmedlingen hjälper dig tillsammans att få ett jobb eller börja studera.",
    forWhom: "Du bor i Haninge och har varit arbetslös länge.",
    how: "Du får två kontaktpersoner och en plan.",
    apply: "Be din handläggare att anmäla dig.",
  },
  easyRead: {
    what: "Du får hjälp att hitta ett jobb.\nTvå personer hjälper dig.\nDe sitter på samma plats.",
    forWhom: "Du är mellan 16 och 64 år.\nDu bor i Haninge.\nDu har inte haft jobb på länge.",
    how: "Ni gör en plan tillsammans.\nNi träffas ofta.",
    apply: "Prata med din handläggare.",
  },
};
