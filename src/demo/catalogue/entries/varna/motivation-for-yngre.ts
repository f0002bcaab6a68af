import { varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, which names the pilot. Invented: ages, contents, address, telephone, mail, places.
export const motivationForYngre: DemoEntry = {
  slug: "motivation-for-yngre",
  intervention: "MIA-VärNa",
  kinds: ["coaching", "health", "preRehabilitation"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "mentalIllHealth"],
  municipalities: varmdoNacka,
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "region"],
  agencies: ["municipality", "employmentService", "civilSociety"],
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 29], situations: ["youngAdults"] }],
  place: places.nacka,
  contact: { name: "Ungdomslotsen", line: "54", mailbox: "unga-varna" },
  standing: { verified: 35, by: "host", places: 12, free: 5, waitingWeeks: 0 },
  name: "Motivation för yngre",
  summary: "För dig under 30 som har tappat lusten. Vi hittar något som känns värt att stiga upp för.",
  standard: {
    what: "Det här är ett försök. Du gör saker tillsammans med andra unga: rör på dig, lagar mat, besöker arbetsplatser och skolor och pratar om vad som får en att vilja. Ungdomslotsen stöttar dig mellan träffarna.",
    forWhom:
      "Du är 18–29 år, bor i Värmdö eller Nacka och varken arbetar eller studerar. Du kan känna dig trött, ensam eller ha vänt på dygnet.",
    how: "Ni ses två eftermiddagar i veckan. Du får börja med att bara komma och vara med.",
    apply: "Hör av dig till ungdomslotsen. En förälder eller handläggare kan hjälpa dig.",
    afterwards: "Du väljer nästa steg: kurs, praktik, skola eller arbetsträning.",
  },
  plain: {
    what: "Du gör saker tillsammans med andra unga och hittar lusten igen.",
    forWhom: "Du är 18–29 år, bor i Värmdö eller Nacka och varken jobbar eller pluggar.",
    how: "Ni ses två eftermiddagar i veckan.",
    apply: "Hör av dig till ungdomslotsen.",
  },
  easyRead: {
    what: "Du träffar andra unga.\nNi lagar mat och rör på er.\nNi besöker skolor och jobb.",
    forWhom:
      "Du är mellan 18 och 29 år.\nDu bor i Värmdö eller Nacka.\nDu har inget jobb och går inte i skolan.",
    how: "Ni ses två gånger i veckan.\nDu får bara vara med i början.",
    apply: "Ring eller mejla.\nEn förälder kan också ringa.",
  },
};
