import type { Temporal } from "temporal-polyfill";
import type { SessionLimits } from "./session-limits.ts";

export interface SessionFacts {
  readonly userActive: boolean;
  readonly revoked: boolean;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export type SessionState = "valid" | "revoked" | "idle" | "expired" | "inactiveUser";

/** What a session is worth now. Both limits are reached at their instant, not after it. */
export function sessionState(
  facts: SessionFacts,
  now: Temporal.Instant,
  limits: SessionLimits,
): SessionState {
  if (facts.revoked) return "revoked";
  if (!facts.userActive) return "inactiveUser";
  if (now.epochMilliseconds >= facts.expiresAt.epochMilliseconds) return "expired";
  return secondsSince(facts.lastSeenAt, now) >= limits.idleSeconds ? "idle" : "valid";
}

export function shouldNote(
  lastSeenAt: Temporal.Instant,
  now: Temporal.Instant,
  limits: SessionLimits,
): boolean {
  return secondsSince(lastSeenAt, now) >= limits.noteSeconds;
}

function secondsSince(then: Temporal.Instant, now: Temporal.Instant): number {
  return (now.epochMilliseconds - then.epochMilliseconds) / 1000;
}
