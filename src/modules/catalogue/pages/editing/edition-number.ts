/** An edition's number as an address says it; zero, which no edition has, where it is none. */
export function editionNumber(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}
