import { describe, expect, it } from "vitest";
import { draftFields, draftSentence, shouldSave } from "./draft-rules.ts";
import { idleSentence, idleStage } from "./idle-rules.ts";
import { clockTime } from "./page-environment.ts";
import { nextPoll, readProgress } from "./progress.ts";
import { isDoublePress } from "./submit-guard.ts";

describe("drafts", () => {
  it("wait some seconds after the first change", () => {
    expect([shouldSave(9000, undefined), shouldSave(8000, 5000), shouldSave(9000, 5000)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("hold texts and the token, not files", () => {
    const fields = draftFields([
      ["csrf", "t"],
      ["parties", "fk"],
      ["parties", "region"],
      ["plan", new File(["x"], "plan.pdf")],
    ]);
    expect(fields.toString()).toBe("csrf=t&parties=fk&parties=region");
  });

  it("say when they were saved, and that nothing is lost when they were not", () => {
    expect(draftSentence(true, "14:32")).toBe("Utkastet är sparat 14:32");
    expect(draftSentence(false, "14:32")).toContain("finns kvar");
  });

  it("tell the time with minutes", () => {
    expect(clockTime(0)).toMatch(/^\d\d:\d\d$/);
  });
});

describe("idle watch", () => {
  const idleFor = (seconds: number) => idleStage(seconds * 1000, 0, 1800);

  it("warns two minutes before the session ends", () => {
    expect([idleFor(1679), idleFor(1681), idleFor(1790), idleFor(1800)]).toEqual([
      { kind: "working" },
      { kind: "warn", minutesLeft: 2 },
      { kind: "warn", minutesLeft: 1 },
      { kind: "ended" },
    ]);
  });

  it("says what happens and what is kept", () => {
    expect([idleFor(1700), idleFor(1795), idleFor(1900)].map(idleSentence)).toEqual([
      expect.stringContaining("2 minuter"),
      expect.stringContaining("en minut"),
      expect.stringContaining("utloggad"),
    ]);
  });
});

describe("progress", () => {
  it("reads a whole answer and nothing else", () => {
    const answer = { done: 1, total: 4, text: "Sida 1 av 4", finished: true, next: "/rapporter/1" };
    expect(readProgress(answer)).toEqual(answer);
    expect([readProgress(null), readProgress("x"), readProgress({ done: "1", total: 4, text: "" })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("asks ever more seldom", () => {
    expect([nextPoll(0), nextPoll(4), nextPoll(1000)]).toEqual([1000, 2000, 5000]);
  });
});

it("takes a quick second press for a double press", () => {
  expect([isDoublePress(1000, undefined), isDoublePress(1500, 1000), isDoublePress(60_000, 1000)]).toEqual([
    false,
    true,
    false,
  ]);
});
