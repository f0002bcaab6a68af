import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { standardLimits } from "./session-limits.ts";
import type { SessionFacts } from "./session-state.ts";
import { sessionState, shouldNote } from "./session-state.ts";

const now = Temporal.Instant.from("2026-03-05T12:00:00Z");
const usual: SessionFacts = {
  userActive: true,
  revoked: false,
  lastSeenAt: now.subtract({ minutes: 5 }),
  expiresAt: now.add({ hours: 3 }),
};

describe("a session", () => {
  it.each([
    ["valid", {}],
    ["revoked", { revoked: true }],
    ["inactiveUser", { userActive: false }],
    ["expired", { expiresAt: now }],
    ["idle", { lastSeenAt: now.subtract({ minutes: 30 }) }],
    ["valid", { lastSeenAt: now.subtract({ minutes: 29, seconds: 59 }), expiresAt: now.add({ seconds: 1 }) }],
  ])("is %s with %j", (state, facts) => {
    expect(sessionState({ ...usual, ...facts }, now, standardLimits)).toBe(state);
  });

  it("notes the last request at most once a minute", () => {
    expect(shouldNote(now.subtract({ seconds: 59 }), now, standardLimits)).toBe(false);
    expect(shouldNote(now.subtract({ seconds: 60 }), now, standardLimits)).toBe(true);
  });
});
