import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Council } from "../../../interventions/index.ts";
import { councilById } from "../../../interventions/index.ts";
import type { LeadTimes } from "../../model/council/lead-times.ts";
import { leadTimes } from "../../model/council/lead-times.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import { sumConsultations } from "../../store/council-consultation.ts";
import { countSeenUndecided, readQueue } from "../../store/council-matter.ts";
import type { ListedMeeting } from "../../store/council-meeting.ts";
import { listMeetings } from "../../store/council-meeting.ts";
import { readCouncilTimes } from "../../store/council-times.ts";
import { ownCouncilId } from "./open-meeting.ts";
import type { SeenMatter } from "./see-matters.ts";
import { seeMatters } from "./see-matters.ts";

export type { ListedMeeting } from "../../store/council-meeting.ts";

export interface CouncilStart {
  readonly council: Council;
  /** Planned, the next first; for a member only those where it has a seat. */
  readonly planned: readonly ListedMeeting[];
  /** Held or cancelled, the latest first. */
  readonly earlier: readonly ListedMeeting[];
  /** Empty for a member, who reads matters with the meeting. */
  readonly queue: readonly SeenMatter[];
  /** Undecided matters about protected persons that the reader is not named for. */
  readonly hidden: number;
  readonly times: LeadTimes;
  readonly consultations: ConsultationSums;
}

/** The number this year, at the same time last year, and all of last year. */
export type ConsultationSums = {
  readonly year: number;
  readonly thisYear: number;
  readonly lastYearSoFar: number;
  readonly lastYear: number;
};

/** What waits in the council, and how it goes. */
export async function readCouncilStart(work: Work, keyring: Keyring): Promise<CouncilStart> {
  const councilId = ownCouncilId(work);
  const council = await councilById(work, councilId);
  if (council === null) throw new Error("An assignment in a council that does not exist");
  const leads = work.actor.duty === "councilCoordinator";
  const meetings = (await listMeetings(work, councilId)).filter(
    ({ mine, state }) => leads || (mine && state !== "cancelled"),
  );
  const { year } = work.today;
  const times = (await readCouncilTimes(work, councilId, `${year}-01-01`)).map((row) => ({
    ...row,
    sentOn: swedishDay(row.sentAt).toString(),
  }));
  const undecided = times.filter(({ decidedOn }) => decidedOn === null).length;
  return {
    council,
    planned: meetings.filter(({ state }) => state === "planned").toReversed(),
    earlier: meetings.filter(({ state }) => state !== "planned"),
    queue: leads ? await seeMatters(work, keyring, await readQueue(work, councilId)) : [],
    hidden: leads ? undecided - (await countSeenUndecided(work, councilId)) : 0,
    times: leadTimes(times, year, work.today.toString()),
    consultations: await consultationSums(work, councilId),
  };
}

export async function consultationSums(work: Work, councilId: string): Promise<ConsultationSums> {
  const [today, { year }] = [work.today, work.today];
  const before = today.subtract({ years: 1 });
  return {
    year,
    thisYear: await sumConsultations(work, councilId, `${year}-01-01`, today.toString()),
    lastYearSoFar: await sumConsultations(work, councilId, `${year - 1}-01-01`, before.toString()),
    lastYear: await sumConsultations(work, councilId, `${year - 1}-01-01`, `${year - 1}-12-31`),
  };
}
