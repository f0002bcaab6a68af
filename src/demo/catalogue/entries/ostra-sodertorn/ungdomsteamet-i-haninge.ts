import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the annual report 2017 and the plan 2019. Invented: address, telephone, mail, places, waiting time, opening hours.
export const ungdomsteametIHaninge: DemoEntry = {
  slug: "ungdomsteamet-i-haninge",
  intervention: "Ungdomsteamet i Haninge",
  kinds: ["labourMarket", "coaching", "guidance", "workTraining", "coordination"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "mentalIllHealth", "neurodiversity"],
  municipalities: [code.haninge],
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "region"],
  agencies: ["municipality", "employmentService"],
  host: "Haninge kommun",
  tracks: [{ ages: [16, 24], situations: ["notWorkingOrStudying"] }],
  place: places.youthTeam,
  contact: { name: "Ungdomsteamets mottagning", line: "01", mailbox: "ungdomsteamet-haninge" },
  standing: { verified: 20, by: "host", places: 140, free: 12, waitingWeeks: 1 },
  name: "Ungdomsteamet i Haninge",
  summary:
    "Du som är 16–24 år och varken jobbar eller pluggar får två egna kontaktpersoner som hjälper dig hela vägen till jobb eller studier.",
  standard: {
    what: "I Ungdomsteamet arbetar kommunen och Arbetsförmedlingen tillsammans i samma lokal. Du får två kontaktpersoner, en från varje håll, så att det går fort att bestämma saker.\n\nDet här kan du göra hos oss:\n- frukostgrupp, där vi äter tillsammans och kommer i gång på morgonen\n- Kompassen, en vägledningskurs där du tar reda på vad du är bra på och vad du vill\n- prata med en studie- och yrkesvägledare\n- stödsamtal och coachning\n- arbetsträning eller praktik hos en arbetsgivare\n- träffa Arbetsförmedlingens specialister, till exempel arbetspsykolog eller arbetsterapeut",
    forWhom:
      "Du är 16–24 år, bor i Haninge och varken arbetar eller studerar. Kanske har du hoppat av gymnasiet, mår dåligt psykiskt eller har adhd eller autism. Du behöver inte ha någon diagnos.",
    notFor: "Är du 25 år eller äldre kan Resursrådet Haninge hjälpa dig vidare.",
    how: "Först ses vi och pratar om hur du har det och vad du vill. Sedan gör vi en plan tillsammans. Du väljer takten och vi ses så ofta du behöver, ofta en gång i veckan. Det är vanligt att vara med i ungefär ett år.",
    apply:
      "Ring, mejla eller kom förbi. Du kan anmäla dig själv. Din handläggare, din skola eller vården kan också hjälpa dig med en anmälan. Vi går igenom nya anmälningar varje vecka.",
    afterwards:
      "När du har börjat jobba eller plugga finns vi kvar en tid, så att det håller. Du får höra av dig igen.",
  },
  plain: {
    what: "Du får två kontaktpersoner som hjälper dig att hitta ett jobb eller en utbildning. Du kan vara med i frukostgrupp, gå vägledningskurs, prata med en vägledare, arbetsträna eller göra praktik.",
    forWhom: "Du är 16–24 år, bor i Haninge och varken jobbar eller pluggar.",
    how: "Vi ses, pratar om vad du vill och gör en plan. Du bestämmer takten.",
    apply: "Ring, mejla eller kom förbi. Du kan anmäla dig själv.",
    afterwards: "Vi finns kvar en tid när du har börjat jobba eller plugga.",
  },
  easyRead: {
    what: "Här får du hjälp att hitta ett jobb.\nDu kan också få hjälp att börja plugga.\nDu får två personer som hjälper dig.\nVi äter frukost tillsammans.\nDu kan prova att jobba på en arbetsplats.",
    forWhom: "Du är mellan 16 och 24 år.\nDu bor i Haninge.\nDu har inget jobb.\nDu går inte i skolan.",
    how: "Vi träffas och pratar.\nVi gör en plan.\nDu bestämmer hur fort det går.",
    apply: "Ring oss eller skicka ett mejl.\nDu kan också komma hit.",
  },
};
