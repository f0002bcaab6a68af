import type { Work } from "../../../../platform/db/work.ts";
import { codeLabels, membersOf } from "../../../associations/index.ts";
import { councilsOf } from "../../../interventions/index.ts";
import { answerDueOn, swedishDay, teamAnswersWithinDays } from "../../model/referral/answer-due.ts";
import type { ReferralState } from "../../model/referral/referral-state.ts";
import type { ReferralRow } from "../../store/referral-list.ts";
import { listReceived, listSent } from "../../store/referral-list.ts";
import { unitNames } from "./read-case.ts";

export type ListedReferral = ReferralRow & {
  readonly receiverName: string;
  readonly senderName: string;
  /** YYYY-MM-DD for one that waits for an answer, else null. */
  readonly dueOn: string | null;
};

export type ReferralList = { readonly rows: readonly ListedReferral[]; readonly total: number };
export const referralsPerPage = 50;

/** `page` counts from 1; `states` null means all. */
export async function receivedReferrals(
  work: Work,
  states: readonly ReferralState[] | null,
  page: number,
): Promise<ReferralList> {
  return withWords(
    work,
    await listReceived(work, { states, limit: referralsPerPage, offset: (page - 1) * referralsPerPage }),
  );
}

export async function sentReferrals(
  work: Work,
  states: readonly ReferralState[] | null,
  page: number,
): Promise<ReferralList> {
  return withWords(
    work,
    await listSent(work, { states, limit: referralsPerPage, offset: (page - 1) * referralsPerPage }),
  );
}

async function withWords(
  work: Work,
  list: { rows: readonly ReferralRow[]; total: number },
): Promise<ReferralList> {
  const units = await unitNames(work);
  const members = new Map((await membersOf(work)).map(({ id, name }) => [id, name]));
  const referrers = (await codeLabels(work)).get("referrer");
  const days = new Map((await councilsOf(work)).map(({ id, answerWithinDays }) => [id, answerWithinDays]));
  const sender = (row: ReferralRow) =>
    (row.selfReferral ? undefined : members.get(row.senderMemberId ?? "")) ??
    referrers?.get(row.referrer) ??
    "";
  const due = ({ state, sentAt, receiverId }: ReferralRow) =>
    sentAt !== null && (state === "sent" || state === "moreInformationWanted")
      ? answerDueOn(swedishDay(sentAt), days.get(receiverId) ?? teamAnswersWithinDays).toString()
      : null;
  const rows = list.rows.map((row) => ({
    ...row,
    receiverName: units.get(row.receiverId) ?? "",
    senderName: sender(row),
    dueOn: due(row),
  }));
  return { rows, total: list.total };
}
