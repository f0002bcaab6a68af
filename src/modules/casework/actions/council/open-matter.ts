import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Matter } from "../../model/council/matter.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { readMatter } from "../../store/council-matter.ts";
import { readReferral } from "../../store/referral.ts";
import type { NotCoordinator } from "./open-meeting.ts";
import { mustCoordinate } from "./open-meeting.ts";

export type OpenMatterRefusal = { readonly code: "matterNotFound" } | NotCoordinator;

/** A matter of the own council with its referral, for one who may decide. */
export async function openMatter(
  work: Work,
  id: string,
): Promise<Outcome<{ readonly matter: Matter; readonly referral: Referral }, OpenMatterRefusal>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const matter = isId(id) ? await readMatter(work, id) : null;
  const referral =
    matter === null || !work.actor.units.includes(matter.councilId)
      ? null
      : await readReferral(work, matter.referralId);
  return matter === null || referral === null
    ? refused({ code: "matterNotFound" })
    : done({ matter, referral });
}
