/** Which figure is meant: of which year, of whom, and where it stands ("exitReasons.Arbete.count", "income.sources.…"). */
export interface FigureAddress {
  readonly year: number;
  /** Printed name of an intervention or council, or the whole association. */
  readonly of: string;
  readonly figure: string;
}

/** Stands for the association in addresses; no intervention may have this name. */
export const WHOLE = "förbundet";

/** The page that says how the figure came about. */
export function figureHref({ year, of, figure }: FigureAddress): string {
  const query = new URLSearchParams({ av: of, siffra: figure });
  return `/statistik/siffra/${year}?${query.toString()}`;
}
