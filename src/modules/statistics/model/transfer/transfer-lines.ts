import type { Seen, SeenYear } from "../view/seen.ts";
import { figureAt } from "../view/value-at.ts";

/*
 * What is entered in Uppföljning Finsam: women and men of each individual intervention, one number of each structural one
 * (UF-Roller). No way in for machines is known, so the values stand in the order in which they are typed.
 * The period of the counts was not found in the sources; here it is the participations of the calendar year.
 */

export type LineKind = "women" | "men" | "total";

export interface TransferIntervention {
  readonly id: string;
  readonly name: string;
  readonly orientation: "individual" | "structural";
}

/** Participants without person, of one intervention and year. */
export interface AnonymousCounts {
  readonly women: number;
  readonly men: number;
  readonly notStated: number;
}

export interface TransferLine {
  /** Stable name of the line: intervention and kind. */
  readonly line: string;
  readonly interventionId: string;
  readonly intervention: string;
  readonly kind: LineKind;
  /** Null when the number is hidden from this reader; the team enters it then. */
  readonly value: number | null;
}

export type TransferInput = {
  readonly seen: Seen;
  readonly one: SeenYear;
  readonly interventions: readonly TransferIntervention[];
  /** By intervention id. */
  readonly anonymous: ReadonlyMap<string, AnonymousCounts>;
};

export function transferLines(input: TransferInput): readonly TransferLine[] {
  return input.interventions.flatMap((intervention) => {
    const kinds: readonly LineKind[] =
      intervention.orientation === "structural" ? ["total"] : ["women", "men"];
    return kinds.map((kind) => ({
      line: `${intervention.id}:${kind}`,
      interventionId: intervention.id,
      intervention: intervention.name,
      kind,
      value: valueOfLine(input, intervention, kind),
    }));
  });
}

function valueOfLine(
  input: TransferInput,
  { id, name }: TransferIntervention,
  kind: LineKind,
): number | null {
  const { one, anonymous } = input;
  const extra = anonymous.get(id) ?? { women: 0, men: 0, notStated: 0 };
  const figure = kind === "total" ? "participants" : `sex.participants.${kind}`;
  const counted = figureAt(one.figures, { year: one.year, of: name, figure }) ?? absence(input, name);
  const added = kind === "total" ? extra.women + extra.men + extra.notStated : extra[kind];
  if (counted === null || isTelling(input.seen, extra, kind)) return null;
  return counted + added;
}

/** Nobody was there, unless the whole set is there and the figure is hidden. */
function absence({ one }: TransferInput, name: string): 0 | null {
  return one.figures.insatser[name]?.years[one.year] === undefined ? 0 : null;
}

/** The sum less the published count is the number without person, which may be small too; one of two sexes tells the other. */
function isTelling({ scope, threshold }: Seen, extra: AnonymousCounts, kind: LineKind): boolean {
  if (scope !== "published") return false;
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (kind === "total") return isSmall(extra.women + extra.men + extra.notStated);
  return isSmall(extra.women) || isSmall(extra.men);
}
