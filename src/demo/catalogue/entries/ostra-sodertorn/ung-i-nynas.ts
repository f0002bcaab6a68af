import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, places, waiting time.
export const ungINynas: DemoEntry = {
  slug: "ung-i-nynas",
  intervention: "Ung i Nynäs",
  kinds: ["labourMarket", "coaching", "guidance", "workTraining", "coordination"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "mentalIllHealth", "neurodiversity"],
  municipalities: [code.nynashamn],
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "region"],
  agencies: ["municipality", "employmentService"],
  host: "Nynäshamns kommun",
  tracks: [{ ages: [16, 24], situations: ["notWorkingOrStudying"] }],
  place: places.nynas,
  contact: { name: "Ung i Nynäs", line: "02", mailbox: "ung-nynas" },
  standing: { verified: 45, by: "host", places: 90, free: 21, waitingWeeks: 0 },
  name: "Ung i Nynäs",
  summary:
    "Stöd till dig mellan 16 och 24 år i Nynäshamn som varken arbetar eller studerar. Du får en plan, en kurs att börja med och hjälp att hitta jobb eller utbildning.",
  standard: {
    what: "Ung i Nynäs finns på Arbets- och utvecklingscentrum. Där arbetar kommunen och Arbetsförmedlingen sida vid sida, och du får en kontaktperson från vardera.\n\nDet här kan du göra hos oss:\n- uppstartskurs, där du i en liten grupp får rutiner och prövar vad som passar dig\n- jobbklubb, där vi söker jobb och skriver cv tillsammans\n- arbetsträning i lugn takt\n- prata med en studie- och yrkesvägledare\n- träffa Arbetsförmedlingens specialister",
    forWhom:
      "Du är 16–24 år, bor i Nynäshamns kommun och har varken jobb eller studieplats. Många som kommer hit har slutat skolan i förtid eller mår dåligt, och en del har adhd eller autism.",
    notFor: "Är du 25 år eller äldre kan du vända dig till Resursrådet Nynäshamn.",
    how: "Vi börjar med ett samtal om dig och det du vill. De flesta går sedan uppstartskursen. Därefter väljer du tillsammans med dina kontaktpersoner vad som är nästa steg.",
    apply:
      "Anmäl dig själv genom att ringa eller mejla. Din handläggare i kommunen, på Arbetsförmedlingen eller i vården kan också anmäla dig. Vi svarar inom en vecka.",
    afterwards: "Vi håller kontakten när du har börjat jobba eller studera.",
  },
  plain: {
    what: "Du får hjälp att hitta ett jobb eller en utbildning. Du kan gå uppstartskurs, vara med i jobbklubben, arbetsträna och prata med en vägledare.",
    forWhom: "Du är 16–24 år, bor i Nynäshamn och varken jobbar eller pluggar.",
    how: "Vi börjar med ett samtal. Sedan går de flesta en kurs i liten grupp.",
    apply: "Ring eller mejla. Du kan anmäla dig själv.",
  },
  easyRead: {
    what: "Vi hjälper unga att få ett jobb.\nVi hjälper också unga som vill börja i skolan.\nDu kan gå en kurs.\nVi söker jobb tillsammans.",
    forWhom: "Du är mellan 16 och 24 år.\nDu bor i Nynäshamn.\nDu har inget jobb.\nDu går inte i skolan.",
    how: "Först pratar vi.\nSedan kan du gå en kurs.\nDet är få personer i gruppen.",
    apply: "Ring oss eller skicka ett mejl.",
  },
};
