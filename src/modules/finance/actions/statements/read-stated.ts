import type { BareWork } from "../../../../platform/db/work.ts";
import { checkEntered } from "../../model/statements/published/check-entered.ts";
import type { StatedCheck } from "../../model/statements/published/check-stated-figures.ts";
import type { EnteredFigure } from "../../model/statements/published/entered.ts";
import { ownFigures, totalRow } from "../../model/statements/published/standard-places.ts";
import { readStatedFigures, readStatedRelations } from "../../store/statements/stated.ts";
import { readContributionTable } from "../contributions/read-table.ts";
import { readStatements } from "./read-statements.ts";

export interface StatedFacts {
  readonly figures: readonly EnteredFigure[];
  readonly check: StatedCheck;
}

export interface OwnPlace {
  readonly key: string;
  readonly label: string;
  readonly amount: bigint;
}

/** Every entered document and what does not tie in them, with the association's own figures of their years beside. */
export async function readStated(work: BareWork): Promise<StatedFacts> {
  const figures = await readStatedFigures(work);
  const relations = await readStatedRelations(work);
  const own = new Map<string, OwnPlace>();
  for (const year of new Set(figures.map((one) => one.year)))
    for (const place of await readOwnPlaces(work, year)) own.set(place.key, place);
  return { figures, check: checkEntered(figures, relations, [...own.values()]) };
}

/** What the association's own data say in each standard place of a year's documents. */
export async function readOwnPlaces(work: BareWork, year: number): Promise<readonly OwnPlace[]> {
  const statements = await readStatements(work, year);
  const known = statements.source === "none" ? [] : ownFigures(statements);
  const { members, years } = await readContributionTable(work, [year - 1, year]);
  const contributions = years.flatMap((one): OwnPlace[] => [
    ...members.flatMap(({ id, name }) => {
      const amount = one.amounts.get(id);
      const label = `Medlemsavgifter: ${name} ${one.year}`;
      return amount === undefined ? [] : [{ key: `avgifter/${name}/${one.year}`, label, amount }];
    }),
    {
      key: `avgifter/${totalRow}/${one.year}`,
      label: `Medlemsavgifter: summa ${one.year}`,
      amount: one.total,
    },
  ]);
  return [...known, ...contributions];
}
