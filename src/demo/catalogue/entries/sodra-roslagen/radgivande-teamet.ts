import { fourAgencies, sodraRoslagen } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2016. Invented: address, telephone, mail, ages.
export const radgivandeTeamet: DemoEntry = {
  slug: "radgivande-teamet",
  intervention: "Rådgivande teamet",
  kinds: ["coordination", "assessment", "adviceToOfficials"],
  targetGroups: ["severalAuthorities", "sickListed", "longTermUnemployed", "socialAssistance", "officials"],
  municipalities: sodraRoslagen,
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  host: "Samordningsförbundet Södra Roslagen",
  tracks: [{ ages: [16, 64], situations: ["severalAuthorities"] }],
  place: places.taby,
  contact: { name: "Rådgivande teamets samordnare", line: "30", mailbox: "radgivande-teamet" },
  standing: { verified: 22, by: "editor", waitingWeeks: 4 },
  name: "Rådgivande teamet",
  summary:
    "Ett möte med erfarna personer från kommunen, Arbetsförmedlingen, Försäkringskassan och vården, som ger dig och din handläggare råd om nästa steg.",
  standard: {
    what: "Teamet består av personer som kan sin myndighet väl. De lyssnar på dig, svarar på frågor om regler och stöd och ger råd om vad som kan hjälpa dig till arbete eller studier. I varje myndighet finns en kontaktperson för teamet, och du kan få en egen coach.",
    forWhom:
      "Du bor i Täby eller Österåker, är i arbetsför ålder och behöver stöd från flera myndigheter. Du som är handläggare kan också be om råd.",
    notFor: "Teamet beslutar inte om pengar eller ersättning. Det gör myndigheterna var för sig.",
    how: "Din handläggare följer med dig till mötet. De flesta får råd inom två månader. Efter mötet frågar vi vad du tyckte.",
    apply: "Be din handläggare att kontakta teamets samordnare eller kontaktpersonen på sin myndighet.",
    afterwards: "Vi följer upp efter ett år: arbetar du, studerar du eller har du kommit närmare?",
  },
  plain: {
    what: "Du får råd av kommunen, Arbetsförmedlingen, Försäkringskassan och vården på samma möte.",
    forWhom: "Du bor i Täby eller Österåker och behöver stöd från flera myndigheter.",
    how: "Du kommer till ett möte med din handläggare. Du får råd inom två månader.",
    apply: "Be din handläggare att kontakta teamet.",
  },
  easyRead: {
    what: "Du får råd av flera myndigheter.\nNi träffas på ett möte.",
    forWhom: "Du bor i Täby eller Österåker.\nDu behöver hjälp från flera myndigheter.",
    how: "Din handläggare följer med dig.\nVi lyssnar på dig.\nSedan får du råd.",
    apply: "Prata med din handläggare.",
  },
};
