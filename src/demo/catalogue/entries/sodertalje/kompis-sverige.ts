import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// After the plan 2018: fifty pairs, tied to SamSpråk. Invented: what the pairs do, telephone, mail, free places.
export const kompisSverige: DemoEntry = {
  slug: "kompis-sverige",
  intervention: "Kompis Sverige",
  kinds: ["community", "language"],
  targetGroups: ["newArrivals", "foreignBorn"],
  municipalities: [code.sodertalje],
  ways: ["self", "official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["civilSociety", "municipality"],
  supportLanguages: ["sv", "en", "ar"],
  host: "Kompis Sverige",
  tracks: [
    {
      name: "Du är ny i Sverige",
      ages: [18, null],
      situations: ["newArrivals", "foreignBorn"],
      forWhom: "Du vill lära känna någon och tala mer svenska.",
    },
    {
      name: "Du är etablerad i Sverige",
      ages: [18, null],
      forWhom: "Du vill bli kompis med någon som är ny här.",
    },
  ],
  contact: { name: "Kompis Sverige i Södertälje", line: "43", mailbox: "kompis" },
  standing: { verified: 90, by: "host", places: 50, free: 13, waitingWeeks: 3 },
  name: "Kompis Sverige",
  summary:
    "Vi parar ihop dig som är ny i Sverige med någon som har bott här länge. Ni träffas, pratar och lär känna varandra.",
  standard: {
    what: "Ni är två som blir ett kompispar. Ni hittar på saker som ni båda tycker om: fika, promenera, laga mat eller gå på match. Du får tala svenska på riktigt och får ett större nätverk. I Södertälje bildar vi femtio par.",
    forWhom: "Du är minst 18 år och bor i Södertälje. Du kan vara ny i Sverige eller ha bott här hela livet.",
    how: "Du berättar vem du är och vad du gillar. Vi letar upp någon som passar och är med första gången ni ses. Sedan bestämmer ni själva.",
    apply: "Anmäl dig på telefon eller mejl. Läser du i SamSpråk kan din lärare hjälpa dig.",
    afterwards: "Många fortsätter att ses. Vi hör av oss efter ett halvår.",
  },
  plain: {
    what: "Du får en kompis. En av er är ny i Sverige och den andra har bott här länge.",
    forWhom: "Du är minst 18 år och bor i Södertälje.",
    how: "Vi letar upp någon som passar dig. Ni bestämmer själva vad ni gör.",
    apply: "Ring eller mejla.",
  },
  easyRead: {
    what: "Vill du ha en kompis?\nVill du tala mer svenska?\nVi hjälper dig att hitta en kompis.",
    forWhom: "Du är 18 år eller äldre.\nDu bor i Södertälje.",
    how: "Ni träffas och pratar.\nNi bestämmer själva vad ni vill göra.",
    apply: "Ring eller mejla.",
  },
};
