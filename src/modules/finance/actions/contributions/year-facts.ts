import type { BareWork } from "../../../../platform/db/work.ts";
import type { Member } from "../../../associations/index.ts";
import { membersOf, municipalitiesOf } from "../../../associations/index.ts";
import type { ComputeFacts } from "../../model/contributions/compute.ts";
import type { MemberTerm } from "../../model/contributions/member-order.ts";
import { inFixedOrder } from "../../model/contributions/member-order.ts";
import { membersIn } from "../../model/contributions/member-set.ts";
import { readPopulationFigures } from "../../store/contributions/population.ts";
import { readRules } from "../../store/contributions/rules.ts";
import { readTerms } from "../../store/contributions/terms.ts";

export interface YearFacts extends ComputeFacts {
  /** Every member there is or has been, in the fixed order. */
  readonly everyone: readonly Member[];
  readonly terms: readonly MemberTerm[];
}

/** What a year's contributions are computed from. */
export async function readYearFacts(work: BareWork, year: number): Promise<YearFacts> {
  const [everyone, terms] = [await membersOf(work), await readTerms(work)];
  return {
    ...{ year, terms, everyone: inFixedOrder(everyone, terms) },
    members: membersIn(year, everyone, terms),
    rules: await readRules(work),
    population: {
      figures: await readPopulationFigures(work),
      municipalities: await municipalitiesOf(work),
    },
  };
}
