import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReferralActionKind } from "./referral-state.ts";
import { possibleActions, referralStates, stateAfter, stateOf } from "./referral-state.ts";

const kinds: readonly ReferralActionKind[] = [
  ...([
    "amend",
    "send",
    "askForMore",
    "answerQuestion",
    "accept",
    "reject",
    "withdraw",
    "decideDuplicate",
    "forward",
    "attach",
  ] as const),
];

describe("the states of a referral", () => {
  it("go from draft over questions to an answer", () => {
    const way: ReferralActionKind[] = [
      "create",
      "amend",
      "send",
      "askForMore",
      "answerQuestion",
      "accept",
      "forward",
    ];
    expect(way.map((_, index) => stateOf(way.slice(0, index + 1).map((kind) => ({ kind }))))).toEqual([
      ...["draft", "draft", "sent", "moreInformationWanted", "sent", "accepted", "accepted"],
    ]);
  });

  it.each([
    ["draft", "accept"],
    ["sent", "send"],
    ["accepted", "withdraw"],
    ["rejected", "accept"],
    ["withdrawn", "send"],
  ] as const)("refuse what cannot follow: %s, then %s", (state, action) => {
    expect(stateAfter(state, action)).toEqual({
      ok: false,
      refusal: { code: "notPossibleNow", state, action },
    });
  });

  it("begin with being created, and only there", () => {
    expect(() => stateOf([])).toThrow();
    expect(() => stateOf([{ kind: "send" }])).toThrow();
    expect(stateAfter("draft", "create").ok).toBe(false);
  });

  it("follow from any list of actions that were possible when they were taken", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (picks) => {
        const taken: { kind: ReferralActionKind }[] = [{ kind: "create" }];
        for (const pick of picks) {
          const possible = [...possibleActions(stateOf(taken), ["sender", "receiver"])];
          const kind = possible[pick % Math.max(1, possible.length)];
          if (kind !== undefined) taken.push({ kind });
        }
        expect(referralStates).toContain(stateOf(taken));
      }),
    );
  });

  it("offer exactly what may follow", () => {
    for (const state of referralStates) {
      const offered = possibleActions(state, ["sender", "receiver"]);
      for (const kind of kinds) expect(offered.has(kind)).toBe(stateAfter(state, kind).ok);
    }
  });

  it("offer the sender nothing of the receiver's", () => {
    expect([...possibleActions("sent", ["sender"])]).toEqual(["amend", "attach", "withdraw"]);
    expect([...possibleActions("sent", [])]).toEqual([]);
  });
});
