import type { KnownFigure } from "../figures/known-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";

/** Words that stand in so many rows that they tell none of them apart. */
const common = new Set(
  "kommun kommuns kronor procent summa totalt samtliga övriga insatser belopp utfall året andel".split(" "),
);
/** Letters of a word that tell it from others whatever its ending: "medlemsavgiften" and "medlemsavgifter". */
const stem = 7;

/**
 * The figure that a sentence speaks of: it names the row, and what the table or the column is about, and the figure's year
 * (the document's own where it names none). Null where none or several are named.
 */
export function meantBy(
  stated: StatedFigure,
  known: readonly KnownFigure[],
  year: number,
): KnownFigure | null {
  const said = stems(stated.sentence);
  const years = [...stated.sentence.matchAll(/\b20\d\d\b/g)].map(([text]) => Number(text));
  const asked = years.length === 0 ? [year] : years;
  const named = known.filter(
    (figure) =>
      !figure.secondary &&
      (figure.year === null || asked.includes(figure.year)) &&
      namesRow(figure, said) &&
      [...stems(figure.about)].some((word) => said.has(word)),
  );
  const values = new Set(named.map((figure) => String(figure.value)));
  return values.size === 1 ? (named[0] ?? null) : null;
}

function namesRow(figure: KnownFigure, said: ReadonlySet<string>): boolean {
  if (figure.words.length > 0) return figure.words.some((word) => said.has(stemOf(word)));
  const own = [...stems(figure.row)];
  return own.length > 0 && own.every((word) => said.has(word));
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zåäöé]{4,}/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stemOf));
}

/** A genitive s falls with the ending of a long word; a short one is kept whole but for it. */
function stemOf(word: string): string {
  return word.toLowerCase().slice(0, stem).replace(/s$/, "");
}
