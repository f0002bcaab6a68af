import type { KnownFigure } from "../figures/known-figure.ts";
import { meantBy } from "./meaning.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { statedFigures } from "./stated-figure.ts";

export type FigureFault =
  /** The digits are the data's, the unit is not: millions after kronor. */
  | { readonly kind: "unitSlip"; readonly stated: StatedFigure; readonly known: KnownFigure | null }
  /** Another figure than the data's, which is near in value or plainly the one meant. */
  | { readonly kind: "disagrees"; readonly stated: StatedFigure; readonly known: KnownFigure };

/** No association has this much in any unit but kronor: 10 000 thousands are ten million, 10 000 millions are nonsense. */
const absurdMillions = 10_000;

/** Figures in a running text that cannot be right as the document's own figures stand. A figure that no data knows is let be. */
export function compareFigures(
  text: string,
  known: readonly KnownFigure[],
  year: number,
): readonly FigureFault[] {
  return statedFigures(text).flatMap((stated): FigureFault[] => {
    const same = known.filter((figure) => figure.unit === stated.unit);
    if (same.some((figure) => agrees(stated, figure))) return [];
    if (stated.scale > 1) {
      const slipped = same.find(
        (figure) => stated.bare >= 1000 && Math.abs(stated.bare - worth(figure)) < 0.5,
      );
      if (slipped !== undefined || (stated.scale >= 1_000_000 && stated.bare >= absurdMillions))
        return [{ kind: "unitSlip", stated, known: slipped ?? null }];
    }
    const near = nearest(stated, same) ?? meantBy(stated, same, year);
    return near === null ? [] : [{ kind: "disagrees", stated, known: near }];
  });
}

/** In kronor, percent or pieces, without sign. */
function worth(figure: KnownFigure): number {
  const value = Math.abs(Number(figure.value));
  return figure.unit === "kronor" ? value / 100 : value;
}

/** Equal, or rounded to the last place that is written. A percentage of the data may have decimals that the text leaves out. */
function agrees(stated: StatedFigure, figure: KnownFigure): boolean {
  return Math.abs(stated.value - worth(figure)) <= stated.tolerance + 1e-9;
}

/** A slip of the pen: one digit another, two that changed places, or a rounded amount a few percent away. */
function nearest(stated: StatedFigure, known: readonly KnownFigure[]): KnownFigure | null {
  if (stated.unit !== "kronor" || stated.value < 10_000) return null;
  const candidates = known
    .map((figure) => ({ figure, away: Math.abs(stated.value - worth(figure)) }))
    .filter(({ figure, away }) => isSlip(stated, worth(figure), away))
    .sort((a, b) => a.away - b.away);
  return candidates[0]?.figure ?? null;
}

function isSlip(stated: StatedFigure, value: number, away: number): boolean {
  if (stated.scale > 1) return value > 0 && away / value < 0.03;
  const [written, right] = [String(Math.round(stated.value)), String(Math.round(value))];
  if (written.length !== right.length) return false;
  const differing = [...written].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const swapped =
    differing.length === 2 &&
    second === first + 1 &&
    written[first] === right[second] &&
    written[second] === right[first];
  // Round amounts share their noughts, so one digit apart says nothing of them.
  const isRound = /0000$/.test(written) && /0000$/.test(right);
  return !isRound && written.length >= 5 && (differing.length === 1 || swapped);
}
