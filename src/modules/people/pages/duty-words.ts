import type { Duty, Zone } from "../../../platform/access/duty.ts";
import { dutyNames, zoneOf } from "../../../platform/access/duty.ts";

export const zoneWords: Record<Exclude<Zone, "public">, string> = {
  association: "Förbundet",
  party: "Parternas zon",
  system: "Drift",
};

/** One line for each role: what one does as it. */
export const dutyLines = {
  director: "Följer mål, siffror och arbete i hela förbundet.",
  economist: "Ser förbundets mål, insatser och siffror.",
  statistician: "Tar fram statistik, stänger år och lämnar uppgifter vidare.",
  coordinator: "Håller ordning på insatser och mål.",
  catalogueEditor: "Håller insatskatalogen aktuell och publicerar texter.",
  boardMember: "Läser mål och resultat.",
  auditor: "Granskar siffror och hur de har räknats.",
  teamLeader: "Leder teamet, utser vem som ser skyddade personer och granskar loggen.",
  teamMember: "Tar emot remisser, skriver in, följer och avslutar deltagare.",
  councilCoordinator: "Förbereder rådets möten och för in besluten.",
  councilMember: "Läser rådets ärenden inför och under mötet.",
  referringOfficial: "Skickar remisser och följer hur det går.",
  registrar: "Håller registret i ordning och läser in filer.",
  systemAdministrator: "Lägger upp användare och uppdrag. Ser inget innehåll i någon zon.",
} as const satisfies Record<Duty, string>;

export interface WorksAs {
  readonly duty: Duty;
  readonly workplace: string;
}

/** "Teamledare, Ung i Nynäs", or only the role where it has no unit. */
export function dutyAt({ duty, workplace }: WorksAs): string {
  return workplace === "" ? dutyNames[duty] : `${dutyNames[duty]}, ${workplace}`;
}

export const zoneOrder = ["association", "party", "system"] as const;

export function inZoneOrder<T extends { readonly duty: Duty }>(all: readonly T[]) {
  return zoneOrder
    .map((zone) => ({ zone, items: all.filter((one) => zoneOf(one.duty) === zone) }))
    .filter(({ items }) => items.length > 0);
}
