import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2018. Invented: address, telephone, mail, hours.
export const uppsokare: DemoEntry = {
  slug: "uppsokare",
  intervention: "Uppsökare",
  kinds: ["outreach", "coaching"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "activityCompensation", "mentalIllHealth"],
  municipalities: [code.sodertalje],
  ways: ["self", "official"],
  referrers: ["municipality", "socialInsuranceAgency", "region"],
  agencies: ["municipality", "socialInsuranceAgency"],
  host: "Södertälje kommun",
  tracks: [{ ages: [18, 25], situations: ["notWorkingOrStudying", "activityCompensation"] }],
  place: places.street,
  contact: { name: "Uppsökarna", line: "44", mailbox: "uppsokarna" },
  standing: { verified: 9, by: "host", waitingWeeks: 0 },
  name: "Uppsökare",
  summary: "Är du 18–25 år, mest hemma och vet inte vart du ska vända dig? Uppsökarna kommer till dig.",
  standard: {
    what: "Uppsökarna söker upp unga som ingen myndighet har kontakt med. De kommer hem till dig, tar en promenad eller hörs på chatt. De hjälper dig att ta första steget mot skola, jobb eller vård, och de släpper inte taget förrän någon annan har tagit vid.",
    forWhom:
      "Du är 18–25 år, bor i Södertälje och varken arbetar eller studerar. Du kan ha aktivitetsersättning. Är du förälder eller vän till någon som sitter hemma kan du också höra av dig.",
    how: "Du bestämmer var ni ses och hur ofta. Du behöver inte skriva på något för att börja prata.",
    apply: "Ring eller mejla. Någon annan kan höra av sig åt dig, om du vill det.",
    afterwards:
      "Uppsökaren följer med dig till nästa kontakt, till exempel en skola, Arbetsförmedlingen eller en mottagning.",
  },
  plain: {
    what: "Uppsökarna kommer till dig och hjälper dig att ta första steget mot skola, jobb eller vård.",
    forWhom: "Du är 18–25 år, bor i Södertälje och varken jobbar eller pluggar.",
    how: "Du bestämmer var ni ses. Du behöver inte skriva på något.",
    apply: "Ring eller mejla. En förälder kan också höra av sig.",
  },
  easyRead: {
    what: "Är du mest hemma?\nUppsökarna kan komma till dig.\nDe hjälper dig att komma i gång.",
    forWhom: "Du är mellan 18 och 25 år.\nDu bor i Södertälje.\nDu har inget jobb och går inte i skolan.",
    how: "Du bestämmer var ni träffas.\nNi pratar med varandra.",
    apply: "Ring eller skicka ett mejl.\nEn förälder kan också ringa.",
  },
};
