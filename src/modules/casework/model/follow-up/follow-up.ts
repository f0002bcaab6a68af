import type { Occupation } from "../participation/participation.ts";

export const followUpOutcomes = ["reached", "notReached", "declined"] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

export const attemptWays = ["phone", "sms", "letter", "email"] as const;
export type AttemptWay = (typeof attemptWays)[number];

/** How the person is a year on. Days as YYYY-MM-DD. */
export interface FollowUp {
  readonly participationId: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly outcome: FollowUpOutcome | null;
  readonly now: Occupation;
  readonly note: string;
  readonly attempts: readonly Attempt[];
}

export interface Attempt {
  readonly at: string;
  readonly byUser: string;
  readonly way: AttemptWay;
  readonly note: string;
}
