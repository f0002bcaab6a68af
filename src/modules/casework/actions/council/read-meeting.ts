import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Council } from "../../../interventions/index.ts";
import { councilById } from "../../../interventions/index.ts";
import type { Attendance, Meeting } from "../../model/council/meeting.ts";
import { seesMeeting } from "../../model/council/meeting.ts";
import type { AttachmentRow } from "../../store/attachment.ts";
import { readAttachments } from "../../store/attachment.ts";
import { readAttendance } from "../../store/council-attendance.ts";
import { readMeetingMatters, readQueue } from "../../store/council-matter.ts";
import { readMeeting } from "../../store/council-meeting.ts";
import { readReferral } from "../../store/referral.ts";
import { unitNames } from "../referral/read-case.ts";
import type { SeenMatter } from "./see-matters.ts";
import { seeMatters } from "./see-matters.ts";

export type MeetingNotFound = { readonly code: "meetingNotFound" };

export interface MeetingPage {
  readonly meeting: Meeting;
  readonly council: Council;
  readonly attendance: readonly Attendance[];
  readonly matters: readonly SeenMatter[];
  /** What can be taken up; only for the coordinator of a planned meeting. */
  readonly queue: readonly SeenMatter[];
  readonly units: ReadonlyMap<string, string>;
}

/** A meeting of the own council; a member finds those where it has a seat. */
export async function readMeetingPage(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<MeetingPage, MeetingNotFound>> {
  const found = await readVisibleMeeting(work, id);
  if (!found.ok) return found;
  const { meeting, attendance, council } = found.value;
  const leads = work.actor.duty === "councilCoordinator" && meeting.state === "planned";
  return done({
    ...{ meeting, attendance, council },
    matters: await seeMatters(work, keyring, await readMeetingMatters(work, id)),
    queue: leads ? await seeMatters(work, keyring, await readQueue(work, meeting.councilId)) : [],
    units: await unitNames(work),
  });
}

type Visible = {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly council: Council;
};

export async function readVisibleMeeting(work: Work, id: string): Promise<Outcome<Visible, MeetingNotFound>> {
  const meeting = isId(id) ? await readMeeting(work, id) : null;
  const council = meeting === null ? null : await councilById(work, meeting.councilId);
  if (meeting === null || council === null) return refused({ code: "meetingNotFound" });
  const attendance = await readAttendance(work, id);
  return seesMeeting(meeting, attendance, work.actor)
    ? done({ meeting, attendance, council })
    : refused({ code: "meetingNotFound" });
}

/** What is read of one matter at the table; null stands for what the consent does not cover. */
export type Paper = {
  readonly matter: SeenMatter;
  readonly question: string | null;
  readonly wish: string | null;
  readonly background: string | null;
  readonly attachments: readonly AttachmentRow[] | null;
};

export type Papers = Visible & {
  readonly papers: readonly Paper[];
  readonly units: ReadonlyMap<string, string>;
};

/** The papers of a meeting. Notes in the log for each person that they were read. */
export async function readPapers(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<Papers, MeetingNotFound>> {
  const found = await readVisibleMeeting(work, id);
  if (!found.ok) return found;
  const matters = await seeMatters(work, keyring, await readMeetingMatters(work, id));
  const papers: Paper[] = [];
  for (const matter of matters) papers.push(await readPaper(work, matter));
  return done({ ...found.value, papers, units: await unitNames(work) });
}

/** Of a referral that was taken back nothing is read: the council has no use for it any more. */
export async function readPaper(work: Work, matter: SeenMatter): Promise<Paper> {
  if (matter.state === "withdrawn")
    return { matter, question: null, wish: null, background: null, attachments: null };
  const { facts } = matter;
  const referral = facts.size === 0 ? null : await readReferral(work, matter.referralId);
  if (referral !== null)
    await recordEvent(work, { event: "councilMatter.read", personId: matter.personId, subjectId: matter.id });
  const asked = referral !== null && facts.has("question");
  return {
    matter,
    question: asked ? referral.question : null,
    wish: asked ? referral.wish : null,
    background: referral !== null && facts.has("background") ? referral.background : null,
    attachments: facts.has("attachments") ? await readAttachments(work, matter.referralId) : null,
  };
}
