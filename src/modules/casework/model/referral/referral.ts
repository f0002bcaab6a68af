import type { Receiver } from "./receiver.ts";
import type { Ground } from "./referral-content.ts";
import type { ReferralActionKind, ReferralSide, ReferralState } from "./referral-state.ts";

/** The present state of a referral; instants as ISO strings in UTC. */
export interface Referral {
  readonly id: string;
  readonly personId: string;
  readonly createdBy: string;
  readonly senderMemberId: string | null;
  /** Code in the list referrer. */
  readonly referrer: string;
  readonly selfReferral: boolean;
  readonly receiver: Receiver;
  readonly state: ReferralState;
  readonly question: string;
  readonly wish: string;
  readonly background: string;
  readonly ground: Ground | null;
  readonly groundText: string;
  /** Code of the reason when rejected or withdrawn. */
  readonly stateReason: string | null;
  /** What the one who took the last step wrote to the other side. */
  readonly stateText: string;
  readonly forwardedFrom: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
  /** Goes up by one with every action; a form that carries an older one is refused. */
  readonly version: number;
}

export interface ReferralAction {
  readonly sequence: number;
  readonly kind: ReferralActionKind;
  readonly at: string;
  readonly byUser: string;
  readonly reason: string;
  readonly data: unknown;
}

/** On which sides of the referral the reader stands: who takes down a self-referral for the own team stands on both. */
export function sidesOf(
  referral: Pick<Referral, "createdBy" | "receiver" | "sentAt">,
  reader: { readonly userId: string; readonly units: readonly string[] },
): readonly ReferralSide[] {
  const sender = referral.createdBy === reader.userId;
  const receiver = referral.sentAt !== null && reader.units.includes(referral.receiver.id);
  return [...(sender ? (["sender"] as const) : []), ...(receiver ? (["receiver"] as const) : [])];
}
