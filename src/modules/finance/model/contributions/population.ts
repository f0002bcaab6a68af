/** How many lived in a municipality on a day, of the ages from–to (both included). */
export interface PopulationFigure {
  readonly municipalityId: string;
  /** YYYY-MM-DD. */
  readonly onDate: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly inhabitants: number;
  readonly source: string;
}

/** A municipality of the association's area with the member that pays for it. */
export interface AreaMunicipality {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly memberId: string | null;
}

/** Everyone: SCB's last class is 100 years and older. */
export const oldestAge = 120;

export function ageText(ageFrom: number, ageTo: number): string {
  if (ageFrom === 0 && ageTo >= 100) return "hela befolkningen";
  return ageTo >= 100 ? `${ageFrom} år och äldre` : `${ageFrom}–${ageTo} år`;
}
