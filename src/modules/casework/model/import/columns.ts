/** Names of columns are compared without regard to letter case and surrounding space; å, ä and ö count. */
export function sameName(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(name: string): string {
  return name.trim().toLocaleLowerCase("sv");
}

/** Where each column stands, found by name and never by position. The first of two with the same name counts. */
export function columnPlaces<C extends string>(
  header: readonly string[],
  columns: readonly C[],
): Map<C, number> {
  const names = header.map(canonical);
  const places = new Map<C, number>();
  for (const column of columns) {
    const at = names.indexOf(column);
    if (at !== -1) places.set(column, at);
  }
  return places;
}

export function isBlankHeader(header: readonly string[]): boolean {
  return header.every((name) => name.trim() === "");
}
