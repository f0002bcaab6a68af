import type { Duty } from "../platform/access/duty.ts";
import { allDuties } from "../platform/access/duty.ts";
import type { NavigationLink } from "../ui/index.ts";

type Entry = { readonly href: string; readonly label: string; readonly for: readonly Duty[] };

const office: readonly Duty[] = ["director", "economist", "statistician", "coordinator"];
const readers: readonly Duty[] = [...office, "boardMember", "auditor"];
const yearly: readonly Duty[] = ["director", "economist", "coordinator", "boardMember", "auditor"];
const teams: readonly Duty[] = ["teamLeader", "teamMember"];
const councils: readonly Duty[] = ["councilCoordinator", "councilMember"];

/** The menu of each duty: its errands in the order of a usual day. */
const entries: readonly Entry[] = [
  {
    href: "/",
    label: "Start",
    for: [...readers, ...teams, ...councils, "referringOfficial", "registrar", "systemAdministrator"],
  },
  { href: "/remisser", label: "Mina remisser", for: ["referringOfficial"] },
  { href: "/remisser/inkomna", label: "Inkomna remisser", for: [...teams, "councilCoordinator"] },
  { href: "/rad", label: "Rådet", for: councils },
  { href: "/deltagare", label: "Deltagare", for: [...teams, "registrar"] },
  { href: "/uppfoljning", label: "Uppföljning", for: teams },
  { href: "/import", label: "Import", for: ["registrar"] },
  { href: "/statistik", label: "Statistik", for: [...readers, "teamLeader", "registrar"] },
  { href: "/mal", label: "Mål", for: [...readers, "teamLeader"] },
  { href: "/insatser", label: "Insatser", for: [...readers, "catalogueEditor"] },
  { href: "/insatskatalog", label: "Insatskatalog", for: [...readers, "catalogueEditor"] },
  { href: "/insatskatalog/min", label: "Våra insatser i katalogen", for: ["teamLeader"] },
  { href: "/katalog", label: "Sök i katalogen", for: allDuties },
  { href: "/ekonomi", label: "Ekonomi", for: readers },
  { href: "/dokument", label: "Dokument", for: readers },
  { href: "/granska", label: "Granska dokument", for: readers },
  { href: "/expediering", label: "Expediering", for: yearly },
  { href: "/arshjul", label: "Årshjul", for: yearly },
  { href: "/forbund", label: "Förbundet", for: ["director", "statistician"] },
  { href: "/logg", label: "Logg", for: ["teamLeader", "councilCoordinator"] },
  { href: "/drift/anvandare", label: "Användare", for: ["systemAdministrator"] },
];

/** The entry whose address is the longest beginning of the present one is the current. */
export function navigationFor(duty: Duty | null, address: string): NavigationLink[] {
  if (duty === null) return [];
  const path = address.split("?")[0] ?? "/";
  const mine = entries.filter((entry) => entry.for.includes(duty));
  const current = mine
    .filter((entry) => begins(path, entry.href))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return mine.map((entry) => ({ href: entry.href, label: entry.label, current: entry === current }));
}

function begins(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
