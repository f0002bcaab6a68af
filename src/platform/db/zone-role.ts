/** The database role a transaction takes. counter is the gate's own: it reads party views and writes suppressed figures. */
export const zoneRoles = {
  public: "samordna_public",
  association: "samordna_association",
  party: "samordna_party",
  system: "samordna_system",
  counter: "samordna_counter",
} as const;

export type ZoneRole = keyof typeof zoneRoles;
export const groupRoles: readonly string[] = Object.values(zoneRoles);
