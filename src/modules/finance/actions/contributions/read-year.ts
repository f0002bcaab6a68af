import type { BareWork } from "../../../../platform/db/work.ts";
import type { Member } from "../../../associations/index.ts";
import type { ContributionTable } from "../../model/contributions/contribution-table.ts";
import type { ContributionDecision } from "../../model/contributions/decision.ts";
import { latestOf } from "../../model/contributions/decision.ts";
import type { Contradiction } from "../../model/contributions/decision-checks.ts";
import { contradictionsIn } from "../../model/contributions/decision-checks.ts";
import { membersIn } from "../../model/contributions/member-set.ts";
import { readDecisions } from "../../store/contributions/decisions.ts";
import { readContributionTable } from "./read-table.ts";
import { readYearFacts } from "./year-facts.ts";

export interface ContributionsOfYear {
  readonly year: number;
  /** Latest version; null where nothing is decided. */
  readonly decision: ContributionDecision | null;
  readonly before: ContributionDecision | null;
  /** Every version of the year, the latest first. */
  readonly versions: readonly ContributionDecision[];
  readonly contradictions: readonly Contradiction[];
  readonly everyone: readonly Member[];
  /** All years that are decided. */
  readonly table: ContributionTable;
}

/** A year's contributions with the year before, every version and the series they stand in. */
export async function readContributionsOf(work: BareWork, year: number): Promise<ContributionsOfYear> {
  const decisions = await readDecisions(work);
  const { everyone, members } = await readYearFacts(work, year);
  const decision = latestOf(decisions, year);
  return {
    ...{ year, decision, before: latestOf(decisions, year - 1), everyone },
    versions: decisions.filter((one) => one.year === year).toReversed(),
    contradictions: decision === null ? [] : contradictionsIn(decision, members),
    table: await readContributionTable(work, [...new Set(decisions.map((one) => one.year))]),
  };
}

/** One version with the one before it; null where it is not there. */
export async function readVersion(work: BareWork, id: string) {
  const decisions = await readDecisions(work);
  const decision = decisions.find((one) => one.id === id);
  if (decision === undefined) return null;
  const { everyone, terms } = await readYearFacts(work, decision.year);
  return {
    ...{ decision, everyone },
    earlier:
      decisions.find((one) => one.year === decision.year && one.version === decision.version - 1) ?? null,
    contradictions: contradictionsIn(decision, membersIn(decision.year, everyone, terms)),
  };
}
