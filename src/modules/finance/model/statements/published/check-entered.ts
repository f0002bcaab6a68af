import type { StatedCheck } from "./check-stated-figures.ts";
import { checkStatedFigures } from "./check-stated-figures.ts";
import type { EnteredFigure, EnteredRelation } from "./entered.ts";
import { enteredRelation, placeRelations } from "./entered-relations.ts";
import type { StatedFigure } from "./figure.ts";
import type { Relation } from "./relation.ts";

/** What the association's own data say of a place, kronor in öre. */
export interface OwnFigure {
  readonly key: string;
  readonly amount: bigint;
}

/** The entered documents against themselves, each other and the association's own data. */
export function checkEntered(
  figures: readonly EnteredFigure[],
  relations: readonly EnteredRelation[],
  own: readonly OwnFigure[],
): StatedCheck {
  const documents = [...new Set(figures.map((one) => one.document))];
  const ownKeys = new Set(own.map((one) => one.key));
  const known = new Set(own.filter((one) => one.amount !== 0n).map((one) => one.key));
  return checkStatedFigures({
    tables: [],
    figures: [
      ...figures.map(statedFigure),
      ...own.map(
        ({ key, amount }): StatedFigure => ({
          ...{ key: `egna:${key}`, place: "Egna räkenskaper" },
          value: { kind: "amount", amount, unit: "kronor" },
        }),
      ),
    ],
    relations: [
      ...documents.flatMap((document) =>
        placeRelations(
          document,
          figures.filter((one) => one.document === document),
          known,
        ),
      ),
      ...relations.map(enteredRelation),
      ...betweenDocuments(figures),
      ...figures.filter((one) => ownKeys.has(one.key)).map(againstOwn),
    ],
  });
}

function statedFigure({ document, key, amount, unit, place }: EnteredFigure): StatedFigure {
  return {
    key: `${document}:${key}`,
    place: [document, place === "" ? key : place].join(", "),
    value: { kind: "amount", amount, unit },
  };
}

/** The same place in two documents says the same; the first document that had it is held to be right. */
function betweenDocuments(figures: readonly EnteredFigure[]): readonly Relation[] {
  return figures.flatMap((figure) => {
    const first = figures.find((one) => one.key === figure.key);
    if (first === undefined || first.document === figure.document) return [];
    return {
      ...({ rule: "sum", kind: "cross-document" } as const),
      what: `Samma uppgift i ${first.document}`,
      stated: `${figure.document}:${figure.key}`,
      terms: [{ of: `${first.document}:${first.key}` }],
    };
  });
}

function againstOwn({ document, key }: EnteredFigure): Relation {
  return {
    ...{ rule: "sum", kind: "cross-table", what: "Mot egna räkenskaper" },
    ...{ stated: `${document}:${key}`, terms: [{ of: `egna:${key}` }] },
  };
}
