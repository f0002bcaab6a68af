import type { Ground } from "../referral/referral-content.ts";
import type { ReferralState } from "../referral/referral-state.ts";
import type { DecisionKind } from "./decision.ts";

/** One referral before one council. It may come several times: each time is a matter, and more mapping makes another. */
export interface Matter {
  readonly id: string;
  readonly councilId: string;
  /** Null in the queue. */
  readonly meetingId: string | null;
  readonly referralId: string;
  readonly personId: string;
  /** Order at the meeting, from 1. */
  readonly position: number;
  readonly decision: DecisionKind | null;
  readonly interventionId: string | null;
  readonly summary: string;
  readonly recommendation: string;
  /** YYYY-MM-DD */
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  readonly version: number;
  /** State and ground of the referral. */
  readonly state: ReferralState;
  readonly ground: Ground | null;
  readonly sentAt: string;
  readonly forwardedFrom: string | null;
  readonly senderMemberId: string | null;
  readonly referrer: string;
  readonly selfReferral: boolean;
}

/** A referral that was taken back, or rejected past the council, has nothing left to decide. */
export function isOpenQuestion({ state }: Pick<Matter, "state">): boolean {
  return state === "sent" || state === "moreInformationWanted" || state === "accepted";
}
