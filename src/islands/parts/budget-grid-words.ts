/** What stands under the grid of its state; empty where everything is saved. */
export function unsavedSentence(cells: number): string {
  if (cells === 0) return "";
  return cells === 1 ? "En ruta är ändrad och inte sparad." : `${cells} rutor är ändrade och inte sparade.`;
}

export const undoneWords = {
  undone: "Ändringen är ångrad.",
  redone: "Ändringen är gjord igen.",
  nothing: "Det finns inget mer att ångra.",
} as const;

export function multipliedSentence(cells: number, unit: string): string {
  const times = unit === "tkr" ? "1\u202F000" : "1\u202F000\u202F000";
  return cells === 1
    ? `Ett belopp är multiplicerat med ${times}.`
    : `${cells} belopp är multiplicerade med ${times}.`;
}
