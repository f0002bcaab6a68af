/** What stands for a hidden figure: one mark for all, since a mark of its own for the small ones would point them out. */
export const HIDDEN_MARK = "–";

/** The sentence under a table in which something is hidden. */
export function hiddenNote(threshold: number): string {
  return `${HIDDEN_MARK} betyder att siffran inte visas: den är lägre än ${threshold}, eller så skulle en sådan siffra kunna räknas fram ur den.`;
}
