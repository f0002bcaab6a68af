import type { BareWork } from "../../../../platform/db/work.ts";
import { membersOf, municipalitiesOf } from "../../../associations/index.ts";
import { inFixedOrder } from "../../model/contributions/member-order.ts";
import type { MissingParty } from "../../model/contributions/member-set.ts";
import { checkMemberSet, membersIn } from "../../model/contributions/member-set.ts";
import { readPopulationFigures } from "../../store/contributions/population.ts";
import { readRules } from "../../store/contributions/rules.ts";
import { readTerms } from "../../store/contributions/terms.ts";

/** The rules of the split, and the members with their times. */
export async function readRulesPage(work: BareWork) {
  const terms = await readTerms(work);
  return { terms, rules: await readRules(work), members: inFixedOrder(await membersOf(work), terms) };
}

/** The party that is missing among the year's members (3 §); null where they are all there. */
export async function readMissingParty(work: BareWork, year: number): Promise<MissingParty | null> {
  const checked = checkMemberSet(membersIn(year, await membersOf(work), await readTerms(work)));
  return checked.ok ? null : checked.refusal.missing;
}

/** Kept population figures by municipality, and the rules that ask for them. */
export async function readPopulationPage(work: BareWork) {
  return {
    figures: await readPopulationFigures(work),
    municipalities: await municipalitiesOf(work),
    rules: await readRules(work),
  };
}
