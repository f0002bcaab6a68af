import type { BareWork } from "../../../../platform/db/work.ts";
import { membersOf } from "../../../associations/index.ts";
import type { ContributionTable } from "../../model/contributions/contribution-table.ts";
import { latestOf, totalOf } from "../../model/contributions/decision.ts";
import { inFixedOrder } from "../../model/contributions/member-order.ts";
import { readDecisions } from "../../store/contributions/decisions.ts";
import { readTerms } from "../../store/contributions/terms.ts";

/** What each member is to pay in each of the years by the latest decision, öre. */
export async function readContributionTable(
  work: BareWork,
  years: readonly number[],
): Promise<ContributionTable> {
  const [decisions, members, terms] = [
    await readDecisions(work, years),
    await membersOf(work),
    await readTerms(work),
  ];
  const latest = [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => latestOf(decisions, year))
    .filter((one) => one !== null);
  const paying = new Set(latest.flatMap(({ parts }) => parts.map((part) => part.memberId)));
  return {
    members: inFixedOrder(members, terms)
      .filter(({ id }) => paying.has(id))
      .map(({ id, name, kind }) => ({ id, name, kind })),
    years: latest.map(({ year, version, decidedOn, stateAmount, parts }) => ({
      ...{ year, version, decidedOn, stateAmount },
      total: totalOf(parts),
      amounts: new Map(parts.map((part) => [part.memberId, part.amount])),
    })),
  };
}
