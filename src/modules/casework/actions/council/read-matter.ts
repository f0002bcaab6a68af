import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { Matter } from "../../model/council/matter.ts";
import { isOpenQuestion } from "../../model/council/matter.ts";
import type { Meeting } from "../../model/council/meeting.ts";
import { mayReferTo } from "../../model/referral/receiver.ts";
import { readMatter, readMattersOf } from "../../store/council-matter.ts";
import type { MatterAction } from "../../store/council-matter-actions.ts";
import { readMatterActions } from "../../store/council-matter-actions.ts";
import { readMeeting } from "../../store/council-meeting.ts";
import type { Onward } from "../../store/referral-answer.ts";
import { readOnward } from "../../store/referral-answer.ts";
import { openDay } from "../referral/check-receiver.ts";
import { unitNames } from "../referral/read-case.ts";
import type { Paper } from "./read-meeting.ts";
import { readPaper, readVisibleMeeting } from "./read-meeting.ts";
import { seeMatters } from "./see-matters.ts";

type Choice = { readonly value: string; readonly label: string };

export type { MatterAction } from "../../store/council-matter-actions.ts";

export interface MatterPage {
  readonly paper: Paper;
  readonly meeting: Meeting | null;
  /** Earlier and later times that the same referral was before the council. */
  readonly others: readonly Matter[];
  readonly history: readonly MatterAction[];
  readonly onward: readonly Onward[];
  /** "decide" or "correct" is what the coordinator may do now. */
  readonly may: "decide" | "correct" | null;
  readonly interventions: readonly Choice[];
  readonly rejectReasons: readonly Choice[];
  readonly units: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

/** A matter as its council may read it; a member those of meetings where it has a seat. */
export async function readMatterPage(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<MatterPage, { readonly code: "matterNotFound" }>> {
  const matter = isId(id) ? await readMatter(work, id) : null;
  if (matter === null || !work.actor.units.includes(matter.councilId) || !(await seesMatter(work, matter)))
    return refused({ code: "matterNotFound" });
  const [seen] = await seeMatters(work, keyring, [matter]);
  if (seen === undefined) throw new Error("A matter that was read is not seen");
  const meeting = matter.meetingId === null ? null : await readMeeting(work, matter.meetingId);
  return done({
    ...{ meeting, may: mayDo(work, matter, meeting) },
    paper: await readPaper(work, seen),
    others: (await readMattersOf(work, matter.referralId)).filter((other) => other.id !== id),
    history: await readMatterActions(work, id),
    onward: matter.decision === "intervention" ? await readOnward(work, matter.referralId) : [],
    interventions: await interventionChoices(work),
    rejectReasons: (await codesOf(work, "referralRejectReason")).map(({ code, label }) => ({
      value: code,
      label,
    })),
    units: await unitNames(work),
    users: await colleagueNames(work),
  });
}

async function seesMatter(work: Work, { meetingId }: Matter): Promise<boolean> {
  if (work.actor.duty === "councilCoordinator") return true;
  return meetingId !== null && (await readVisibleMeeting(work, meetingId)).ok;
}

function mayDo(work: Work, matter: Matter, meeting: Meeting | null): MatterPage["may"] {
  if (work.actor.duty !== "councilCoordinator") return null;
  if (matter.decision !== null) return "correct";
  return meeting !== null &&
    meeting.state === "planned" &&
    meeting.heldOn <= work.today.toString() &&
    isOpenQuestion(matter)
    ? "decide"
    : null;
}

/** Every intervention that takes referrals today, also those that take them only through a council. */
async function interventionChoices(work: Work): Promise<readonly Choice[]> {
  const day = await openDay(work);
  return (await interventionsOf(work))
    .filter((intervention) => mayReferTo({ ...intervention, onlyThroughCouncil: false }, day).ok)
    .map(({ id, name, targetGroup }) => ({
      value: id,
      label: name,
      help: targetGroup === "" ? undefined : targetGroup,
    }));
}
