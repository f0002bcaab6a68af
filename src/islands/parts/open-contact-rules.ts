/** How following the link makes contact; null for one that stays with us, or that only sends the address on to a friend. */
export function meansOf(address: string, relation: string): "telefon" | "mejl" | "webb" | null {
  const { protocol, pathname } = new URL(address);
  if (protocol === "tel:") return "telefon";
  if (protocol === "mailto:") return pathname === "" ? null : "mejl";
  return relation.split(" ").includes("external") ? "webb" : null;
}

/** The one municipality that the page, or the one before it, was narrowed by; empty where there is none or several. */
export function municipalityIn(addresses: readonly string[], origin: string): string {
  for (const address of addresses) {
    if (!URL.canParse(address) || new URL(address).origin !== origin) continue;
    const chosen = new URL(address).searchParams.getAll("kommun").filter((code) => /^\d{4}$/.test(code));
    if (chosen.length === 1) return chosen[0] ?? "";
  }
  return "";
}
