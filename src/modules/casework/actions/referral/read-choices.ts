import type { Work } from "../../../../platform/db/work.ts";
import { codesOf, membersOf, municipalitiesOf } from "../../../associations/index.ts";
import { councilsOf, interventionsOf } from "../../../interventions/index.ts";
import { mayReferTo } from "../../model/referral/receiver.ts";

type Named = { readonly id: string; readonly name: string };

import { openDay } from "./check-receiver.ts";

/** All that may be chosen in a referral today. */
export interface ReferralChoices {
  readonly councils: readonly Named[];
  /** Interventions that one may refer to directly. */
  readonly interventions: readonly (Named & { readonly targetGroup: string })[];
  /** Interventions that take persons only by a council's decision. */
  readonly throughCouncil: readonly string[];
  readonly municipalities: readonly Named[];
  readonly members: readonly Named[];
  readonly sexes: readonly { readonly code: string; readonly label: string }[];
}

export async function readReferralChoices(work: Work): Promise<ReferralChoices> {
  const [councils, interventions] = [await councilsOf(work), await interventionsOf(work)];
  const today = await openDay(work);
  const refusal = (one: (typeof interventions)[number]) => {
    const may = mayReferTo(one, today);
    return may.ok ? null : may.refusal.code;
  };
  return {
    councils,
    interventions: interventions.filter((one) => refusal(one) === null),
    throughCouncil: interventions
      .filter((one) => refusal(one) === "onlyThroughCouncil")
      .map(({ name }) => name),
    municipalities: await municipalitiesOf(work),
    members: await membersOf(work),
    sexes: await codesOf(work, "sex"),
  };
}
