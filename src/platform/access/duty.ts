/** The zone a duty works in. system sees neither zone's content. */
export type Zone = "public" | "association" | "party" | "system";

export const dutiesByZone = {
  association: [
    "director",
    "economist",
    "statistician",
    "coordinator",
    "catalogueEditor",
    "boardMember",
    "auditor",
  ],
  party: [
    "teamLeader",
    "teamMember",
    "councilCoordinator",
    "councilMember",
    "referringOfficial",
    "registrar",
  ],
  system: ["systemAdministrator"],
} as const;

export type AssociationDuty = (typeof dutiesByZone.association)[number];
export type PartyDuty = (typeof dutiesByZone.party)[number];
export type SystemDuty = (typeof dutiesByZone.system)[number];
/** What a user works as. Everyone in the party zone is employed by a member, never by the association (UF-Roller). */
export type Duty = AssociationDuty | PartyDuty | SystemDuty;

export const allDuties: readonly Duty[] = [
  ...dutiesByZone.association,
  ...dutiesByZone.party,
  ...dutiesByZone.system,
];

export const dutyNames = {
  director: "Förbundschef",
  economist: "Ekonom",
  statistician: "Statistiker",
  coordinator: "Samordnare",
  catalogueEditor: "Katalogredaktör",
  boardMember: "Styrelseledamot",
  auditor: "Revisor",
  teamLeader: "Teamledare",
  teamMember: "Handläggare i team",
  councilCoordinator: "Rådets samordnare",
  councilMember: "Ledamot i rådet",
  referringOfficial: "Remitterande handläggare",
  registrar: "Registeransvarig",
  systemAdministrator: "Systemadministratör",
} as const satisfies Record<Duty, string>;

export function zoneOf(duty: Duty): Exclude<Zone, "public"> {
  if (duty === "systemAdministrator") return "system";
  return (dutiesByZone.association as readonly string[]).includes(duty) ? "association" : "party";
}
