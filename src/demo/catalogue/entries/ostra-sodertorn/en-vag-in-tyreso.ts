import { code, fourAgencies } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, waiting time.
export const enVagInTyreso: DemoEntry = {
  slug: "en-vag-in-tyreso",
  intervention: "Resursråden",
  kinds: ["coordination", "assessment"],
  targetGroups: ["severalAuthorities", "sickListed", "longTermUnemployed", "socialAssistance"],
  municipalities: [code.tyreso],
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  host: "Tyresö kommun",
  tracks: [{ ages: [16, 64], situations: ["severalAuthorities"] }],
  place: places.tyreso,
  contact: { name: "Samordnaren för En väg in", line: "06", mailbox: "envagin-tyreso" },
  standing: { verified: 12, by: "editor", waitingWeeks: 1 },
  name: "En väg in i Tyresö",
  summary:
    "Tyresös råd för dig som behöver samlat stöd. Du berättar din historia en gång, för alla myndigheter samtidigt.",
  standard: {
    what: "En väg in samlar kommunen, Arbetsförmedlingen, Försäkringskassan och vården runt ett bord. Vi kartlägger vad du kan, vad du vill och vad som hindrar dig. Sedan föreslår vi vem som gör vad. Vi kan också ge dig plats i MIA.",
    forWhom:
      "Du är 16–64 år, bor i Tyresö och vill närma dig arbete eller studier, men behöver hjälp från flera myndigheter för att komma dit.",
    notFor: "Är du 16–24 år och varken jobbar eller pluggar kan du gå direkt till Ung i Tyresö.",
    how: "Du och din handläggare kommer till ett möte i kommunhuset. Ni får ett förslag på plan redan då eller några dagar efteråt.",
    apply: "Prata med din handläggare, som skickar en anmälan om du vill det.",
    afterwards: "Din handläggare håller i planen. Vi följer upp efter ett år.",
  },
  plain: {
    what: "Du träffar flera myndigheter på samma möte. Tillsammans gör ni en plan för hur du kan komma till arbete eller studier.",
    forWhom: "Du är 16–64 år, bor i Tyresö och behöver stöd från flera myndigheter.",
    how: "Du och din handläggare kommer till ett möte i kommunhuset.",
    apply: "Be din handläggare att anmäla dig.",
  },
  easyRead: {
    what: "Du träffar flera myndigheter på ett möte.\nDu behöver bara berätta en gång.\nNi gör en plan.",
    forWhom: "Du är mellan 16 och 64 år.\nDu bor i Tyresö.\nDu behöver hjälp från flera myndigheter.",
    how: "Mötet är i kommunhuset.\nDu har med dig din handläggare.",
    apply: "Prata med din handläggare.",
  },
};
